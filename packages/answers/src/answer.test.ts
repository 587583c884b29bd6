import {expect} from '@open-wc/testing';
import {answerValues, lastChange} from './answer.ts';
import type {Stamped} from './entry.ts';

const written = (value: unknown, clock: number, at = 0): Stamped => ({value, clock, replica: 'a', at});

describe('answerValues', () => {
  it('says not started and empty where nobody answered', () => {
    expect(answerValues(undefined)).to.include({status: 'not-started', answer: '', due: ''});
  });

  it('takes what this version does not know for the nearest thing that it knows', () => {
    expect(answerValues({status: written('paused', 1), answer: written(7, 1)})).to.include({
      status: 'not-started',
      answer: '',
    });
  });
});

describe('lastChange', () => {
  it('is what was written last, even if a computer said that it was ten years ago, or ahead', () => {
    const years = 10 * 365.25 * 86_400_000;
    for (const off of [-years, 0, years]) {
      const fields = {answer: written('A', 1, Date.now() + off), status: written('agreed', 2, Date.now())};
      expect(lastChange(fields)?.value).to.equal('agreed');
    }
  });

  it('is what was written in the cycle rather than what was carried into it', () => {
    const fields = {answer: {...written('A', 9), from: 'baseline'}, status: written('agreed', 2)};
    expect(lastChange(fields)?.value).to.equal('agreed');
  });
});
