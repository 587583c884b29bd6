// cspell:ignore école łį́į́ विद्यालय โรงเรียน
import {expect} from '@open-wc/testing';
import {isEntry} from './entry.ts';

const entry = (...key: string[]) => ({key, fields: {}});

describe('isEntry', () => {
  it('takes names of any script, with the marks that letters carry', () => {
    for (const id of ['lincoln-7', 'école', 'łį́į́', 'विद्यालय', 'โรงเรียน', '學校'])
      expect(isEntry(entry('answers', id, 'default', 'who')), id).to.be.true;
  });

  it('refuses what no id is', () => {
    for (const id of ['', '__proto__', 'a b', 'a/b', 'a.b', '<b>'])
      expect(isEntry(entry('answers', id, 'default', 'who')), id).to.be.false;
  });
});
