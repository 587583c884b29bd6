import type {Audience} from '@cairn-kit/data';
import type {AnswerStatus} from '@cairn-kit/answers';
import {fieldWords} from './en-fields.ts';
import {outcomeWords} from './en-outcome.ts';

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

// In the order in which they are named: what is done comes first.
const counts: Record<AnswerStatus, (count: number) => string> = {
  agreed: count => `${count} agreed`,
  drafted: count => `${count} drafted`,
  'needs-decision': count => `${count} ${count === 1 ? 'needs' : 'need'} a decision`,
  'not-applicable': count => `${count} not applicable`,
  'not-started': count => `${count} open`,
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

/** The words of the question checklist. */
export const checklistWords = {
  ...common,
  audiences,
  questionsFor: (audience: Audience) => `${audiences[audience]} questions`,
  statuses,
  counts,
  progress: 'Questions and their status',
  questionStatus: (number: number, status: AnswerStatus) => `Question ${number}: ${statuses[status]}`,
  original: 'Written for this toolkit.',
  nextOpenQuestion: 'Next open question',
  answer: 'Answer',
  status: 'Status',
  whyItMatters: 'Why it matters, and what to look for',
  saving: 'Saving…',
  savedAt: (time: string) => `Saved in this browser, ${time}`,
  noQuestions: 'There are no questions for this audience yet.',
  notSaved: 'Not saved: this browser does not keep answers. Copy your words before you leave this page.',
  onlyHere: 'Answers stay in this browser. Nothing is sent anywhere.',
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
  signup: signupWords,
  outcome: outcomeWords,
  fields: fieldWords,
};

/** What every language of the interface provides. */
export type Words = typeof en;
