import type {Principle, Provenance, Question, QuestionSet} from '@cairn-kit/data';

// Records made for tests and stories, so that editing real content never breaks a widget's test.

const original: Provenance = {basis: 'original', sources: [], asOf: '2026-11-22', review: 'unchecked'};

const restated: Provenance = {
  basis: 'restated',
  sources: [
    {
      id: 'example-document',
      title: 'An Example of a Source',
      publisher: 'CCSSO',
      published: '2017-06-21',
      url: 'https://example.org/source',
    },
  ],
  asOf: '2026-11-22',
  review: 'checked',
};

/** A principle with everything that a card can show. */
export const examplePrinciple: Principle = {
  id: 'principle-3',
  number: 3,
  lang: 'en',
  title: 'Bring people in early',
  statement: 'Work with families and schools from the first draft, and keep at it.',
  motto: {text: 'Early is on time.', attribution: 'An example, June 2017'},
  asks: {
    sea: 'Fund the time it takes.',
    lea: 'Open the calendar before the draft.',
    school: 'Show families what changed.',
    'external-partner': 'Report to the same table.',
  },
  deepDive: {title: 'Deep Dive 3', url: 'https://example.org/deep-dive-3', linkTo: 'document'},
  provenance: {title: original, statement: restated, motto: {...restated, basis: 'quoted'}, asks: original},
};

/** A principle without a motto, whose statement nobody has checked against its source. */
export const uncheckedPrinciple: Principle = {
  id: 'principle-8',
  number: 8,
  lang: 'en',
  title:
    'Say what progress looks like, for every group of students and over every horizon that matters to them',
  statement: 'Set milestones that stretch and can be reached, and report on them.',
  asks: examplePrinciple.asks,
  provenance: {
    title: original,
    statement: {
      ...restated,
      review: 'unchecked',
      sources: [{...restated.sources[0]!, publisher: 'Education Week'}],
    },
    asks: original,
  },
};

/** The same principle in Spanish. */
export const spanishPrinciple: Principle = {
  ...examplePrinciple,
  lang: 'es',
  title: 'Sume a las personas desde el principio',
  translation: {review: 'unreviewed', asOf: '2026-11-22'},
  statement: 'Trabaje con las familias y las escuelas desde el primer borrador.',
};

const question = (id: string, order: number, prompt: string, audiences: Question['audiences']): Question => ({
  id,
  principle: 3,
  lang: 'en',
  prompt,
  whyItMatters: 'People support what they helped to shape.',
  evidence: ['Sign-in sheets from before the draft', 'A list of who was invited and did not come'],
  audiences,
  phase: 'planning',
  order,
  requirements: [],
  domains: [],
  provenance: original,
});

/** Three questions for the state agency, one of them for districts too. */
export const exampleQuestions: QuestionSet = {
  principle: 3,
  title: 'Bring people in early',
  lang: 'en',
  questions: [
    question('who-was-there', 1, 'Who was at the table before the plan was drafted, and who was missing?', [
      'sea',
    ]),
    question('what-changed', 2, 'What did people say that changed the plan?', ['sea', 'lea']),
    question('who-hears-back', 3, 'How do people hear what became of their advice?', ['sea']),
  ],
};
