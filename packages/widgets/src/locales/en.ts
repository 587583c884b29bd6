import type {Audience} from '@cairn-kit/data';
import type {AnswerField, AnswerStatus} from '@cairn-kit/answers';
import {compareWords} from './en-compare.ts';
import {fieldWords} from './en-fields.ts';
import {filesWords} from './en-files.ts';
import {fileProblemWords} from './en-file-problems.ts';
import {outcomeWords} from './en-outcome.ts';
import {moreWords} from './en-more.ts';
import {reportWords} from './en-report.ts';

const audiences: Record<Audience, string> = {
  sea: 'State (SEA)',
  lea: 'District (LEA)',
  school: 'School',
  'external-partner': 'External partners',
};

const statuses: Record<AnswerStatus, string> = {
  'not-started': 'Not started',
  drafted: 'Drafted',
  agreed: 'Agreed',
  'needs-decision': 'Needs a decision',
  'not-applicable': 'Not applicable',
};

const common = {
  lang: 'en',
  unreviewed: 'Translation not yet reviewed.',
  principleOf: (number: number) => `Principle ${number} of 10`,
  notAffiliated: 'Not affiliated with or endorsed by CCSSO.',
};

/** The words of the principle card. */
export const cardWords = {
  ...common,
  audiences,
  paraphrased: (source: string) => `Paraphrased from ${source}.`,
  unchecked: 'Not yet checked against CCSSO’s own text.',
  source: 'Source',
  asksOfEachLevel: 'What it asks of each level.',
  original: 'Written for this toolkit, as is the title.',
  workThroughQuestions: 'Work through the questions',
  aboutDeepDive: 'About the Deep Dive',
};

/** The words that stand in the question checklist from the start; the others are in `en-more.ts`. */
export const checklistWords = {
  ...common,
  audiences,
  questionsFor: (audience: Audience) => `${audiences[audience]} questions`,
  fields: {
    answer: 'Answer',
    status: 'Status',
    reason: 'Why it is not applicable',
    rating: 'Where we are',
    evidence: 'Evidence: text and links',
    nextStep: 'Next step',
    owner: 'Owner',
    due: 'Due',
  } satisfies Record<AnswerField, string>,
  statuses,
  ratings: {
    '': 'Not rated',
    'not-in-place': 'Not in place',
    'partly-in-place': 'Partly in place',
    'in-place': 'In place',
    'in-place-with-evidence-over-time': 'In place with evidence over time',
  } as Readonly<Record<string, string>>,
  progress: 'Questions and their status',
  original: 'Written for this toolkit.',
  nextOpenQuestion: 'Next open question',
  whyItMatters: 'Why it matters, and what to look for',
  saving: 'Saving…',
  savedAt: (time: string, file?: string) => `Saved in ${file ?? 'this browser'}, ${time}`,
  notSaved: 'Not saved: this browser keeps no answers. Copy your words before you leave.',
  onlyHere: 'Answers stay in this browser. Nothing is sent anywhere.',
  tools: 'Tools',
  noQuestions: 'No questions for this audience yet.',
};

/** The words of the newsletter signup. */
export const signupWords = {
  lang: 'en',
  notAffiliated: common.notAffiliated,
  newsletter: 'Newsletter',
  email: 'Email',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter an email address like name@example.org.',
  subscribe: 'Subscribe',
  sending: 'Sending…',
  consent:
    'By subscribing you confirm that you are an adult, and agree to get this newsletter by email. You can unsubscribe at any time.',
  // Goes into the consent ledger with the wording: a changed wording gets a new number.
  consentVersion: 'en-2',
  privacy: 'Privacy',
  // The one sentence about an outcome that must not itself have to be loaded.
  unreachable: 'We could not reach the newsletter’s service. Check your connection and try again.',
};

/**
 * The words of the interface, in English. Each element imports only its own, so that a page with one kind of widget
 * does not load the words of the others.
 */
export const en = {
  lang: 'en',
  card: cardWords,
  checklist: checklistWords,
  more: moreWords,
  files: filesWords,
  fileProblems: fileProblemWords,
  report: reportWords,
  compare: compareWords,
  signup: signupWords,
  outcome: outcomeWords,
  fields: fieldWords,
};

/** What every language of the interface provides. */
export type Words = typeof en;
