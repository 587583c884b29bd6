import type {Pack} from '../pack/parse-pack.ts';
import {examplePack} from './example-pack.ts';

const PRINCIPLES = 20;

/** A pack in one language with this many questions, spread over 20 principles. */
export function largePack(count: number): Pack {
  const {format, version, id, title, publisher, records} = examplePack();
  const principle = records.principles!['walk-first']!;
  const question = records.questions!['who-has-walked']!;
  const {'state-plan': plan, 'walk-first-guide': guide} = records.resources!;
  return {
    ...{format, version, id, title, publisher},
    languages: ['en'],
    records: {
      principles: named(PRINCIPLES, index => [`walk-${index}`, {...principle, number: index + 1}]),
      questions: named(count, index => [
        `who-has-walked-${index}`,
        {...question, principle: `walk-${index % PRINCIPLES}`, order: 1 + Math.floor(index / PRINCIPLES)},
      ]),
      requirements: records.requirements!,
      resources: {'state-plan': plan!, 'walk-first-guide': {...guide!, principle: 'walk-0'}},
    },
  };
}

function named<T>(count: number, entry: (index: number) => [string, T]): Record<string, T> {
  return Object.fromEntries(Array.from({length: count}, (_, index) => entry(index)));
}
