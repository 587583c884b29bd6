import type {Problem} from './problem.ts';
import type {Records} from './records.ts';
import type {Rule} from './rule.ts';

/** State agencies first: the source set was written for them. Others get fewer and better ones. */
const AUDIENCE_MIN = {sea: 8, lea: 5, school: 4, 'external-partner': 2} as const;

/** One question is no conversation. */
const PHASE_MIN = 2;
const PHASES = ['planning', 'implementation', 'sustaining'] as const;

/** What the counts above come to, less the questions that serve two audiences. */
const TOTAL_MIN = 140;

type Question = Records['questions'][number]['data'];

/** Every principle has enough questions for each audience and in each phase. */
export const questionsCoverPrinciples: Rule = {
  name: 'questions-cover-principles',
  description: 'Every principle has enough questions for each audience and in each phase.',
  check({principles, questions, unreadable}) {
    if (unreadable.some(({kind}) => kind === 'question')) return [];
    const gaps = principles.flatMap(({id, file}) => {
      const own = questions.map(({data}) => data).filter(({principle}) => principle === id);
      return gapsIn(own).map(wrong => toProblem(file, wrong));
    });
    return questions.length < TOTAL_MIN
      ? [...gaps, toProblem('content/questions', `holds ${questions.length} questions, not ${TOTAL_MIN}`)]
      : gaps;
  },
};

function gapsIn(questions: readonly Question[]): string[] {
  const few = (what: string, min: number, fits: (question: Question) => boolean) => {
    const count = questions.filter(fits).length;
    return count < min ? [`has ${count} questions for ${what}, fewer than ${min}`] : [];
  };
  return [
    ...Object.entries(AUDIENCE_MIN).flatMap(([audience, min]) =>
      few(audience, min, ({audiences}) => audiences.some(one => one === audience)),
    ),
    ...PHASES.flatMap(phase => few(phase, PHASE_MIN, question => question.phase === phase)),
  ];
}

function toProblem(file: string, wrong: string): Problem {
  return {file, field: 'questions', wrong, remedy: 'add questions in content/questions'};
}
