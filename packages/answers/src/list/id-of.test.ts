// cspell:ignore marys Łį́į́ʼ łį́į́ विद्यालय
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {isEntry} from '../entry.ts';
import {idOf} from './id-of.ts';

describe('idOf', () => {
  it('makes the id that everybody makes of a name, however they type it', () => {
    for (const name of ['Lincoln Middle School', ' lincoln  middle school ', 'LINCOLN MIDDLE-SCHOOL'])
      expect(idOf(name)).to.equal('lincoln-middle-school');
    for (const name of ["St. Mary's", 'St. Mary’s', 'st marys']) expect(idOf(name)).to.equal('st-marys');
    expect(idOf('Jose\u0301 Martí')).to.equal(idOf('JOSÉ MARTÍ')).to.equal('josé-martí');
  });

  it('keeps letters of every script, with their marks', () => {
    expect(idOf('Łį́į́ʼ School')).to.equal('łį́į́-school');
    expect(idOf('विद्यालय ७')).to.equal('विद्यालय-७');
    expect(idOf('學校')).to.equal('學校');
  });

  it('is empty for what names nothing', () => {
    for (const name of ['', '  ', '!?', '—', '\ud800', '🏫']) expect(idOf(name)).to.equal('');
  });

  it('is always an id, and the id of itself', () => {
    const name = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
    fc.assert(
      fc.property(name, text => {
        const id = idOf(text);
        const isId = !id || isEntry({key: ['list', 'subject', id], fields: {}});
        expect([idOf(id), isId, /^-|-$|--/.test(id)]).to.deep.equal([id, true, false]);
      }),
    );
  });
});
