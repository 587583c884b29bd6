// cspell:ignore Évaluación İstanbul ﬁdelity
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {foldText} from './fold-text.ts';

describe('foldText', () => {
  it('makes one of what people take for one', () => {
    expect(foldText('  Évaluación\u00a0del  PLAN ')).to.equal('evaluacion del plan');
    expect(foldText('Teacher’s')).to.equal(foldText("teacher's"));
    expect(foldText('İstanbul')).to.equal('istanbul');
    expect(foldText('ﬁdelity')).to.equal('fidelity');
  });

  it('changes nothing that it has made', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const folded = foldText(text);
        expect(foldText(folded)).to.equal(folded);
      }),
    );
  });
});
