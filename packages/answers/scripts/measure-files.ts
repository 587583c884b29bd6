// Prints how large a busy network's file is, and how long it takes: `pnpm --filter @cairn-kit/answers run measure-files`.
import {answersFileLimit, readAnswersFile, verifyAnswersFile, writeAnswersFile} from '../src/files/index.ts';
import {manyAnswers} from '../src/files/testing/many-answers.ts';

const RUNS = 5;

/** The middle one of some runs, in milliseconds. */
function measured<T>(run: () => T): {result: T; time: string} {
  const times: number[] = [];
  let result!: T;
  for (let index = 0; index < RUNS; index++) {
    const before = performance.now();
    result = run();
    times.push(performance.now() - before);
  }
  return {result, time: `${Math.round(times.toSorted((a, b) => a - b)[(RUNS - 1) / 2]!)} ms`};
}

const sizes = [
  ['one school', 1],
  ['ten schools', 10],
  ['sixty schools', 60],
] as const;

console.table(
  Object.fromEntries(
    sizes.map(([name, schools]) => {
      const file = {list: 'default', saved: new Date().toISOString(), entries: manyAnswers(schools, 150, 3)};
      const {result: text, time: write} = measured(() => writeAnswersFile(file));
      const bytes = new TextEncoder().encode(text);
      const {time: read} = measured(() => readAnswersFile(bytes));
      const {time: verify} = measured(() => verifyAnswersFile(bytes, file));
      const {time: refuse} = measured(() => readAnswersFile(bytes.subarray(0, -100)));
      const megabytes = (bytes.length / 1e6).toFixed(1);
      return [
        name,
        {answers: file.entries.length, MB: megabytes, write, read, verify, 'refuse, cut off': refuse},
      ];
    }),
  ),
);
console.log(`limit: ${(answersFileLimit / 1e6).toFixed(1)} MB`);
