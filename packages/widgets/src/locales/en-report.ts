import type {GapKind} from '@cairn-kit/answers/report';

const questions = (count: number) => (count === 1 ? 'question' : 'questions');

/** The words of the report; they load with it. */
export const reportWords = {
  title: 'Where we are, and what moved',
  whose: 'Whose answers',
  all: (count: number) => `All ${count}`,
  compareWith: 'Compare with',
  noComparison: 'No other cycle',
  print: 'Print',
  word: 'Word document',
  fileName: 'report',
  shown: (whose: string, previous: string) =>
    previous
      ? `The report is about: ${whose}, compared with “${previous}”.`
      : `The report is about: ${whose}.`,
  writing: 'Writing the document…',
  written: (file: string) =>
    `The document is written, and was read again: every word is in it. Look for ${file} in your downloads.`,
  notWritten: 'The document was not written. Check your connection and try again, or print the report.',
  notRead:
    'The report could not be made: its parts did not load. Check your connection, close it and try again.',

  facts: {
    whose: 'Whose answers',
    cycle: 'Cycle',
    previous: 'Compared with',
    date: 'Date',
    page: 'Page',
    address: 'Address',
  },
  figures: {
    agreed: (of: number) => `of ${of} ${questions(of)} agreed`,
    rose: (cycle: string) => `rated higher than in “${cycle}”`,
    fell: (cycle: string) => `rated lower than in “${cycle}”`,
    decisions: (count: number): string => (count === 1 ? 'needs a decision' : 'need a decision'),
    overdue: (count: number): string => (count === 1 ? 'step overdue' : 'steps overdue'),
  },

  principle: 'Principle',
  allPrinciples: 'All principles',
  question: 'Question',
  subject: 'State, district or school',
  nobody: 'Nobody named',

  ratings: 'Ratings per principle',
  ratingsCaption: 'How many questions are rated at which level',
  otherScale: 'On another scale',

  movement: (cycle: string) => `What moved since “${cycle}”`,
  movementWithout: 'What moved',
  movementCaption:
    'How many questions are rated higher or lower, and how many are answered now that were not',
  rose: 'Rated higher',
  fell: 'Rated lower',
  answered: 'Newly answered',
  nothingBefore: (cycle: string) => `There are no answers of “${cycle}” to compare with.`,
  noPrevious: 'No other cycle is chosen to compare with.',

  subjects: 'Where each one stands',
  subjectsCaption: 'State, districts and schools, one a row',
  agreed: 'Agreed',
  asked: 'Asked',
  decisions: 'Needs a decision',
  overdue: 'Overdue',

  gaps: 'Gaps in evidence',
  gapsCaption: 'What is missing to believe an answer',
  missing: 'What is missing',
  gapKinds: {
    'no-evidence': 'Rated as in place, and no evidence is named.',
    'no-answer': 'Agreed or rated as in place, and no answer is written.',
    'no-rating': 'Agreed, and not rated.',
    'no-reason': 'Not applicable, and no reason is given.',
  } satisfies Record<GapKind, string>,
  noGaps: 'Nothing is missing.',
  noEvidenceField: 'This checklist has no field for evidence: what it could show is not looked for here.',

  overdueSteps: 'Overdue steps',
  overdueCaption: 'Steps whose date has passed, the longest first',
  daysOverdue: (days: number) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  noOverdue: 'Nothing is overdue.',

  decisionsNeeded: 'Decisions needed',
  decisionsCaption: 'Questions that wait for a decision',
  soFar: 'What stands there so far',
  noDecisions: 'Nothing waits for a decision.',

  former: 'Questions no longer asked',
  formerCaption: 'Answers to questions that are not among those of today, by their ids',
  id: 'Id of the question',
  didNotLoad: (principles: string) =>
    `The questions of these principles did not load: ${principles}. Answers to them are missing above, and stand under their ids here.`,

  whoseWords: 'The titles of the principles and the questions were written for this toolkit.',
};
