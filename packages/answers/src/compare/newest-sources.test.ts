import {expect} from '@open-wc/testing';
import {Copy} from '../testing/copy.ts';
import {newestSources} from './newest-sources.ts';
import type {Source} from './source.ts';

const place = {subject: 'lincoln', cycle: 'fall'};

const file = (label: string, copy: Copy, savedBy?: string): Source => ({
  label,
  entries: copy.entries,
  ...(savedBy && {savedBy}),
});

const labels = (sources: readonly Source[]) => sources.map(({label}) => label);

describe('newestSources', () => {
  it('counts the newer of two files of one person, in whatever order they are opened', () => {
    const ana = new Copy('ana').answer(place, 'who', {answer: 'First'});
    const monday = file('monday', ana, 'ana');
    const friday = file(
      'friday',
      new Copy('ana', ana.entries).answer(place, 'who', {answer: 'Second'}),
      'ana',
    );
    for (const opened of [
      [monday, friday],
      [friday, monday],
    ]) {
      const {sources, aside} = newestSources(opened);
      expect(labels(sources)).to.deep.equal(['friday']);
      expect(aside).to.deep.equal([{label: 'monday', reason: 'older', than: 'friday'}]);
    }
  });

  it('counts a file once that is opened twice', () => {
    const ana = new Copy('ana').answer(place, 'who', {answer: 'First'});
    for (const savedBy of ['ana', undefined]) {
      const {sources, aside} = newestSources([file('a', ana, savedBy), file('a (1)', ana, savedBy)]);
      expect(labels(sources)).to.deep.equal(['a']);
      expect(aside).to.deep.equal([{label: 'a (1)', reason: 'same', than: 'a'}]);
    }
  });

  it('counts both where each has something that the other has not', () => {
    const ana = new Copy('ana').answer(place, 'who', {answer: 'First'});
    const laptop = new Copy('ana-laptop', ana.entries).answer(place, 'who', {answer: 'At home'});
    const office = new Copy('ana-office', ana.entries).answer(place, 'when', {answer: 'At work'});
    const {sources, aside} = newestSources([
      file('start', ana, 'ana'),
      file('laptop', laptop, 'ana'),
      file('office', office, 'ana'),
    ]);
    expect(labels(sources)).to.deep.equal(['laptop', 'office']);
    expect(aside).to.deep.equal([{label: 'start', reason: 'older', than: 'laptop'}]);
  });

  it('counts two people’s files, even if one holds all of the other', () => {
    const ana = new Copy('ana').answer(place, 'who', {answer: 'First'});
    const ben = new Copy('ben', ana.entries).answer(place, 'who', {answer: 'Second'});
    expect(newestSources([file('a', ana, 'ana'), file('b', ben, 'ben')]).aside).to.deep.equal([]);
    expect(newestSources([file('a', ana), file('b', ben)]).aside).to.deep.equal([]);
  });

  it('goes by what was written last, even if the computer said that it was ten years ago', () => {
    const old = new Copy('ana')
      .answer(place, 'who', {answer: 'First'})
      .answer(place, 'who', {answer: 'Second'});
    const entries = new Copy('ana', old.entries).answer(place, 'who', {answer: 'Third'}).entries;
    const years = 10 * 365 * 86_400_000;
    const late = entries.map(({key, fields}) => ({
      key,
      fields: {answer: {...fields['answer']!, at: -years}},
    }));
    const {aside} = newestSources([
      {label: 'wrong date', savedBy: 'ana', entries: late},
      {label: 'right date', savedBy: 'ana', entries: old.entries},
    ]);
    expect(aside).to.deep.equal([{label: 'right date', reason: 'older', than: 'wrong date'}]);
  });
});
