import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** As in the schema, which this file does not import: rules run where zod is not installed. */
const PRINCIPLE_COUNT = 10;

/** The principles are numbered 1 to 10, each number once. */
export const numbersComplete: Rule = {
  name: 'numbers-complete',
  description: 'The principles are numbered 1 to 10, each number once.',
  check({principles, unreadable}) {
    const problems: Problem[] = [];
    const fileOf = new Map<number, string>();
    for (const {file, data} of principles) {
      const other = fileOf.get(data.number);
      if (other) {
        problems.push({
          file,
          field: 'number',
          wrong: `${data.number} is also the number of ${other}`,
          remedy: 'give each principle its own number',
        });
      }
      fileOf.set(data.number, file);
    }
    if (unreadable.some(({kind}) => kind === 'principle')) return problems;
    for (let number = 1; number <= PRINCIPLE_COUNT; number++) {
      if (!fileOf.has(number)) {
        problems.push({
          file: 'content/principles',
          field: 'number',
          wrong: `no principle has the number ${number}`,
          remedy: 'add it, or put its file right',
        });
      }
    }
    return problems;
  },
};
