import type {Entry, Stamped} from '../../entry.ts';
import type {AnswersFile} from '../json/answers-file.ts';

const AT = Date.parse('2026-11-25T14:32:05.000Z');

const stamp = (clock: number, value: unknown, more: Partial<Stamped> = {}): Stamped => ({
  value,
  clock,
  replica: '2837461923-192837465-1',
  at: AT + clock * 1000,
  by: 'ana-reyes',
  ...more,
});

const entry = (key: string, fields: Entry['fields']): Entry => ({key: key.split('/'), fields});

/** A small list: two people, a school and its district, two cycles, the second from the first, another version. */
export const exampleEntries: readonly Entry[] = [
  entry('list/person/ana-reyes', {name: stamp(1, 'Ana Reyes'), audience: stamp(2, 'school')}),
  entry('list/person/ben-carter', {name: stamp(3, 'Ben Carter'), audience: stamp(4, 'lea')}),
  entry('list/subject/lincoln-middle-school', {
    name: stamp(5, 'Lincoln Middle School'),
    identifier: stamp(6, '0512'),
    audience: stamp(7, 'school'),
  }),
  entry('list/cycle/baseline', {name: stamp(8, 'Baseline'), order: stamp(9, 1)}),
  entry('list/cycle/mid-year', {name: stamp(10, 'Mid-year'), order: stamp(11, 2)}),
  entry('answers/lincoln-middle-school/baseline', {closed: stamp(20, true)}),
  entry('answers/lincoln-middle-school/baseline/who-decides', {
    answer: stamp(12, 'The principal.\nNobody else so far.'),
    status: stamp(13, 'agreed'),
    rating: stamp(14, 'partly-in-place'),
  }),
  entry('answers/lincoln-middle-school/mid-year/who-decides', {
    answer: stamp(21, 'The principal, with the team.', {
      past: ['12.2837461923-192837465-1'],
      others: [
        {
          value: 'The leadership team.',
          clock: 19,
          replica: '1414213562-373095048-1',
          at: AT + 21_000,
          by: 'ben-carter',
          past: ['12.2837461923-192837465-1'],
        },
      ],
    }),
    status: stamp(22, 'needs-decision'),
    rating: stamp(14, 'partly-in-place', {from: 'baseline'}),
    evidence: stamp(23, 'Minutes of October 14: https://example.org/minutes'),
    nextStep: stamp(24, 'Write down who decides what.'),
    owner: stamp(25, 'Ben Carter'),
    due: stamp(26, '2027-01-15'),
  }),
  entry('answers/lincoln-middle-school/mid-year/at-the-table', {
    status: stamp(27, 'not-applicable'),
    reason: stamp(28, 'The “district table” ended in June.'),
  }),
];

/** Where a browser left off: never part of a file. */
export const hereEntry: Entry = entry('list/here', {subject: stamp(30, 'lincoln-middle-school')});

export const exampleFile: AnswersFile = {
  list: 'default',
  saved: '2026-11-25T14:40:00.000Z',
  savedBy: 'ana-reyes',
  page: 'https://example.org/school-improvement',
  note: 'Keep for five years.',
  entries: exampleEntries,
};
