import type {Content} from '../exports/content.ts';
import type {
  GlossaryTerm,
  NewsletterIssue,
  NewsletterItem,
  Partner,
  Principle,
  Provenance,
  Question,
  RatingScale,
  Requirement,
  Resource,
} from '../types.ts';

const original: Provenance = {basis: 'original', sources: [], asOf: '2026-01-01', review: 'unchecked'};
const restated: Provenance = {
  basis: 'restated',
  sources: [
    {
      id: 'memo',
      title: 'Title of the memo',
      publisher: 'Example Press',
      published: '2018-05',
      url: 'https://example.org/memo',
      locator: 'page 3, 4',
    },
    {id: 'letter', title: 'A letter', publisher: 'Example Press'},
  ],
  asOf: '2026-02-01',
  review: 'checked',
};

const principle: Principle = {
  id: 'principle-1',
  number: 1,
  lang: 'en',
  title: 'Title of one',
  statement: 'What the principle says, in other words.',
  motto: {text: 'Few words', attribution: 'Example Press, Memo (2018)'},
  asks: {sea: 'Do this.', lea: 'Do that.', school: 'Do these.', 'external-partner': 'Do those.'},
  deepDive: {title: 'Deep dive 1', published: '2018', url: 'https://example.org/topic', linkTo: 'topic-page'},
  provenance: {title: original, statement: restated, motto: {...restated, basis: 'quoted'}, asks: original},
};

const question: Question = {
  id: 'who-leads',
  principle: 1,
  lang: 'en',
  prompt: 'Who leads the work, and what did that person stop doing?',
  whyItMatters: 'A name on a chart leads nothing.',
  evidence: ['Organization chart', 'Calendar of the past month'],
  audiences: ['sea', 'lea'],
  phase: 'planning',
  order: 10,
  requirements: ['plan-goals'],
  domains: ['turnaround-leadership'],
  appliesTo: ['csi'],
  provenance: original,
};

const second: Question = {
  ...question,
  id: 'what-changed',
  prompt: 'What changed in the plan because of what families said?',
  audiences: ['sea'],
  phase: 'implementation',
  order: 20,
  requirements: [],
  domains: [],
};

const requirement: Requirement = {
  id: 'plan-goals',
  lang: 'en',
  title: 'Goals in the plan',
  text: 'The plan rests on all indicators and names goals.',
  citation: {esea: 'ESEA 1111(d)(1)(B)(i)', usc: '20 U.S.C. 6311(d)(1)(B)(i)'},
  binds: ['lea'],
  appliesTo: ['csi'],
  provenance: {...restated, basis: 'statute'},
};

const term: GlossaryTerm = {
  id: 'state-agency',
  lang: 'en',
  term: 'state educational agency',
  abbreviation: 'SEA',
  definition: 'The office that answers for public schools in a state.',
  seeAlso: ['state-agency'],
  provenance: restated,
};

const scale: RatingScale = {
  id: 'where-we-stand',
  lang: 'en',
  title: 'Where we stand',
  description: 'How far the work has come.',
  levels: [
    {id: 'not-yet', label: 'Not yet', description: 'Nobody has begun.'},
    {id: 'in-place', label: 'In place', description: 'It works without us.'},
  ],
  provenance: original,
};

const resource: Resource = {
  id: 'memo',
  lang: 'en',
  title: 'Title of the memo',
  kind: 'principles',
  publisher: 'Example Press',
  publisherAbbreviation: 'EP',
  published: '2018-05',
  link: {url: 'https://example.org/memo', to: 'document'},
  description: 'What the memo is about.',
  principle: 1,
  note: 'The date is that of the announcement.',
  provenance: {description: restated},
};

const partner: Partner = {
  id: 'example-press',
  lang: 'en',
  name: 'Example Press',
  abbreviation: 'EP',
  url: 'https://example.org',
  role: 'lead',
  joined: '2018-02-21',
  description: 'It prints examples.',
  provenance: {description: original, role: restated},
};

const item: NewsletterItem = {
  heading: 'A heading',
  text: 'What happened.',
  shareText: 'It happened. #Example',
  link: {id: 'memo', title: 'Title of the memo', url: 'https://example.org/memo', to: 'document'},
  provenance: restated,
};

const issue: NewsletterIssue = {
  id: 'first-issue',
  lang: 'en',
  newsletter: 'Example newsletter',
  title: 'Small steps',
  note: 'A past issue, restated. Addresses in it may no longer work.',
  intro: {text: 'It was about small steps.', provenance: restated},
  stateSpotlights: [item],
  mustRead: [{heading: 'Another', text: 'Read it.', shareText: 'Read it!', provenance: restated}],
  toolsAndResources: [{...item, link: {...item.link!, to: 'topic-page'}}],
  hearFromYou: {
    text: 'Readers were asked to write.',
    emailAsPrinted: 'desk@example.org',
    provenance: restated,
  },
  campaignNote: {
    text: 'The campaign was about examples.',
    siteAsPrinted: 'Example.org',
    hashtag: '#Example',
    provenance: restated,
  },
  partners: {
    text: 'It thanked its partners.',
    organizations: [{id: 'example-press', name: 'Example Press', url: 'https://example.org'}],
    provenance: restated,
  },
  address: {lines: ['1 Example Street', 'Exampleton'], telephone: '555.0100', provenance: restated},
};

/** One record of every kind, and two questions, in English. Change what a test is about. */
export function exampleContent(changes: Partial<Content> = {}): Content {
  return {
    meta: {
      version: '1.2.3',
      contentDate: '2026-02-01',
      counts: {
        principles: 1,
        questions: 2,
        requirements: 1,
        glossary: 1,
        ratingScales: 1,
        resources: 1,
        partners: 1,
        newsletterIssues: 1,
      },
    },
    principles: [principle],
    questions: [question, second],
    requirements: [requirement],
    glossary: [term],
    ratingScales: [scale],
    resources: [resource],
    partners: [partner],
    newsletterIssues: [issue],
    forwarding: [
      {id: 'who-is-the-lead', kind: 'moved', to: 'who-leads'},
      {id: 'who-leads-and-what-changed', kind: 'split', to: ['who-leads', 'what-changed']},
      {id: 'old-question', kind: 'retired', reason: 'Nobody asked it.', asOf: '2026-01-01'},
    ],
    ...changes,
  };
}

/** The same records in English and in Spanish. */
export function bilingualContent(changes: Partial<Content> = {}): Content {
  const content = exampleContent(changes);
  const both = <T extends {readonly lang: string}>(records: readonly T[]): T[] => [
    ...records,
    ...records.map(record => ({
      ...record,
      lang: 'es',
      translation: {review: 'unreviewed', asOf: '2026-03-01'},
    })),
  ];
  return {
    ...content,
    principles: both(content.principles),
    questions: both(content.questions),
    requirements: both(content.requirements),
    glossary: both(content.glossary),
    ratingScales: both(content.ratingScales),
    resources: both(content.resources),
    partners: both(content.partners),
    newsletterIssues: both(content.newsletterIssues),
  };
}
