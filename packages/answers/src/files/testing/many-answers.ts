import {answerKey} from '../../answer.ts';
import type {Entry, Stamped} from '../../entry.ts';

const TEXTS = {
  answer:
    'Principals, two teachers from each grade band, and the district’s family liaison meet every second Tuesday; ' +
    'the notes are open to everybody, and every decision names who does what until when.',
  status: 'agreed',
  rating: 'in-place',
  evidence:
    'Agendas and minutes since August: https://example.org/improvement/minutes (sign-in sheets on paper).',
  nextStep: 'Ask the three schools that joined late what they need to be at the table.',
  owner: 'Ana Reyes',
  due: '2026-11-25',
};

const BEGAN = Date.parse('2026-08-17T14:00:00.000Z');

/**
 * What a busy network writes in a year: every field of every answer, each rewritten twice by somebody else, and one
 * in ten with another version beside it.
 */
export function manyAnswers(subjects: number, questions: number, cycles: number): Entry[] {
  let clock = 10;
  const stamp = (value: string): Stamped => {
    clock++;
    const at = BEGAN + clock * 61_234;
    const past = [`${clock - 1}.2718281828-1828459045-${clock % 9}`, `${clock - 2}.3141592653-589793238-2`];
    const own = {value, clock, replica: `1618033988-749894848-${clock % 12}`, at, by: 'ana-reyes', past};
    if (clock % 10) return own;
    const other = {value: `${value} (Ben)`, clock: clock - 1, replica: '1414213562-373095048-4', at: at - 7};
    return {...own, others: [other]};
  };
  const range = (length: number) => Array.from({length}, (_, index) => index + 1);
  return range(subjects).flatMap(subject =>
    range(cycles).flatMap(cycle =>
      range(questions).map((question): Entry => {
        const place = {subject: `lincoln-middle-school-${subject}`, cycle: `cycle-${cycle}`};
        const fields = Object.entries(TEXTS).map(([name, text]) => [name, stamp(text)]);
        return {key: answerKey(place, `what-we-stop-${question}`), fields: Object.fromEntries(fields)};
      }),
    ),
  );
}
