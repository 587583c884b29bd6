// cspell:ignore école łį́į́ विद्यालय โรงเรียน
import {expect} from '@open-wc/testing';
import {isEntry} from './entry.ts';

const entry = (...key: string[]) => ({key, fields: {}});
const version = {value: 'a', clock: 1, replica: 'r', at: 0};
const withField = (field: unknown) => ({key: ['answers', 's', 'c', 'q'], fields: {answer: field}});

describe('isEntry', () => {
  it('takes names of any script, with the marks that letters carry', () => {
    for (const id of ['lincoln-7', 'école', 'łį́į́', 'विद्यालय', 'โรงเรียน', '學校'])
      expect(isEntry(entry('answers', id, 'default', 'who')), id).to.be.true;
  });

  it('refuses what no id is', () => {
    for (const id of ['', '__proto__', 'a b', 'a/b', 'a.b', '<b>'])
      expect(isEntry(entry('answers', id, 'default', 'who')), id).to.be.false;
  });

  it('takes an answer with the versions that it replaced and those beside it', () => {
    expect(isEntry(withField(version))).to.be.true;
    expect(isEntry(withField({...version, past: ['1.r'], others: [version]}))).to.be.true;
  });

  it('refuses one whose other versions could not be merged', () => {
    for (const junk of [5, 'x', {}, [5], [null], [{value: 'a'}], [{...version, clock: 'x'}]])
      expect(isEntry(withField({...version, others: junk})), JSON.stringify(junk)).to.be.false;
    for (const junk of [5, 'x', {}, [5], [null]])
      expect(isEntry(withField({...version, past: junk})), JSON.stringify(junk)).to.be.false;
  });
});
