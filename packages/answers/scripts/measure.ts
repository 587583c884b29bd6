// Prints how long the work on sixty schools with 150 answers each takes: the first run in a fresh process, and of all
// runs the fastest and the median.
import {compareRatings, newestSources, sideBySide} from '../src/compare/index.ts';
import {formerAnswers} from '../src/content/index.ts';
import {matcher} from '../src/filter/index.ts';
import {answerValues} from '../src/answer.ts';
import {listProgress} from '../src/list/index.ts';
import {movedSince} from '../src/rounds/index.ts';
import {reportOf} from '../src/report/index.ts';
import {levels, manyQuestions, manySchools, manySubjects} from '../src/testing/many-schools.ts';

const RUNS = 21;

const [questions, subjects, today] = [manyQuestions(150), manySubjects(60), '2026-12-01'];
const entries = manySchools(60, 150, ['baseline', 'fall']);

const place = {subject: 'school-1', cycle: 'fall'};
const ids = questions.map(({id}) => id);
const colleagues = ['ana', 'ben', 'eve'].map(savedBy => ({label: savedBy, savedBy, entries}));
const values = entries.slice(0, 150).map(({fields}) => answerValues(fields));

const work: Record<string, () => unknown> = {
  'reportOf, two cycles': () =>
    reportOf(entries, {cycle: 'fall', previous: 'baseline', subjects, questions, levels, today}),
  listProgress: () => listProgress(entries, {cycle: 'fall', questions, today}),
  'movedSince, one school': () =>
    movedSince(entries, {subject: 'school-1', before: 'baseline', cycle: 'fall', questions, levels, today}),
  'newestSources, three files': () => newestSources(colleagues),
  'sideBySide, three files': () => sideBySide(colleagues, place, ids),
  'compareRatings, three files': () => compareRatings(colleagues, place, ids, levels),
  'formerAnswers, one school': () => formerAnswers(entries, place, {questions: ids, forwarding: []}),
  'matcher, 150 questions': () => {
    const matches = matcher({text: 'parent liaison', overdue: true}, today);
    return questions.filter((question, index) => matches(question, values[index]!));
  },
};

for (const [name, run] of Object.entries(work)) {
  const times = Array.from({length: RUNS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [first] = times;
  times.sort((a, b) => a - b);
  const shown = {first: first!, fastest: times[0]!, median: times[RUNS >> 1]!};
  const figures = Object.entries(shown).map(([what, time]) => `${what} ${time.toFixed(1).padStart(6)} ms`);
  console.log(`${name.padEnd(28)} ${figures.join(', ')}`);
}
