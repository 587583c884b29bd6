import {expect} from '@open-wc/testing';
import {compareRatings, newestSources, sideBySide} from './compare/index.ts';
import type {Entry} from './entry.ts';
import {addCycle, listProgress, matchNames, renameCycle, type NamingChanges} from './list/index.ts';
import {reportOf} from './report/index.ts';
import {closeRound, movedSince} from './rounds/index.ts';
import {AnswerStore} from './store/answer-store.ts';

const YEARS = 10 * 365.25 * 86_400_000;

const baseline = {subject: 'default', cycle: 'default'};
const midYear = {subject: 'default', cycle: 'mid-year'};
const questions = ['who', 'when', 'how'].map(id => ({id, principle: 1}));
const levels = ['low', 'middle', 'high'].map(id => ({id}));

const realNow = Date.now;
const stores: AnswerStore[] = [];

/** What a computer does whose date is off by so much. */
async function at(off: number, work: () => Promise<unknown>) {
  Date.now = () => realNow() + off;
  try {
    await work();
  } finally {
    Date.now = realNow;
  }
}

/** A browser of its own. */
async function browser(person: string): Promise<AnswerStore> {
  const store = new AnswerStore(`test-${crypto.randomUUID()}`);
  stores.push(store);
  await store.load();
  await store.put([[['list', 'here'], {person}]]);
  return store;
}

const forFiles = (entries: readonly Entry[]) => entries.filter(({key}) => key[1] !== 'here');

/** Half a year of two colleagues, whose computers' dates are off by so much at each step. */
async function halfAYear([first, second, third, fourth]: readonly number[]) {
  const [ana, ben] = [await browser('ana'), await browser('ben')];
  await at(first!, async () => {
    await ana.set('who', {answer: 'First', rating: 'low', due: '2026-01-31'});
    await ana.set('who', {answer: 'Second', status: 'drafted'});
  });
  const monday = forFiles(await ana.read());
  await at(second!, async () => {
    await ben.merge(monday);
    await ben.set('who', {answer: 'Of Ben', rating: 'high'});
    await ben.set('when', {answer: 'In May', rating: 'middle'});
  });
  await at(third!, async () => {
    await ana.set('who', {answer: 'Third'});
    await ana.put((renameCycle(ana.entries(), 'default', 'baseline') as NamingChanges).changes);
    await ana.put((addCycle(ana.entries(), 'mid-year') as NamingChanges).changes);
    await closeRound(ana, 'mid-year');
    await ana.move(midYear);
  });
  const friday = forFiles(await ana.read());
  await at(fourth!, async () => {
    await ana.set('how', {answer: 'Weekly', rating: 'high', status: 'agreed'});
    await ana.merge(
      forFiles(await ben.read()).filter(({key}) => key[0] !== 'answers' || key[2] !== 'default'),
    );
  });
  return {ana: forFiles(await ana.read()), ben: forFiles(await ben.read()), monday, friday};
}

/** Everything that people see of it, but for the hour at which something was written. */
async function seen(offsets: readonly number[]) {
  const {ana, ben, monday, friday} = await halfAYear(offsets);
  const opened = [monday, friday, ben].map((entries, index) => ({
    label: ['monday', 'friday', 'ben'][index]!,
    savedBy: index === 2 ? 'ben' : 'ana',
    entries,
  }));
  const {sources, aside} = newestSources(opened);
  const today = '2026-12-01';
  const subjects = [{id: 'default'}];
  const whole = {
    values: ana
      .map(({key, fields}) => [
        key.join('/'),
        Object.entries(fields).map(([name, {value, others, from}]) => [
          name,
          value,
          from,
          others?.map(other => other.value),
        ]),
      ])
      .sort(),
    aside,
    answers: sideBySide(sources, baseline, ['who', 'when']).map(({answers, differs}) => [
      answers.map(({values}) => values),
      differs,
    ]),
    ratings: compareRatings(sources, baseline, ['who', 'when'], levels),
    matches: matchNames('cycle', ana, ben),
    progress: listProgress(ana, {cycle: 'mid-year', questions, today}).map(({changed, ...row}) => [
      row,
      changed?.value,
    ]),
    moved: movedSince(ana, {...midYear, before: 'default', questions, levels, today}).questions.map(
      // When the cycle was closed is a date, and the only thing here that a computer can be wrong about.
      movement => ({...movement, wasOverdue: false}),
    ),
    report: reportOf(ana, {cycle: 'mid-year', previous: 'default', subjects, questions, levels, today}).gaps,
  };
  return JSON.parse(JSON.stringify(whole)) as unknown;
}

describe('A computer whose date is wrong', () => {
  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  for (const [title, ...offsets] of [
    ['ten years behind', -YEARS, -YEARS, -YEARS, -YEARS],
    ['ten years ahead', YEARS, YEARS, YEARS, YEARS],
    ['jumping between edits', YEARS, -YEARS, 3_600_000, -YEARS],
    ['of only one of two colleagues', 0, YEARS, 0, 0],
  ] as const)
    it(`changes nothing but the hours that people read: ${title}`, async () => {
      expect(await seen(offsets)).to.deep.equal(await seen([0, 0, 0, 0]));
    });
});
