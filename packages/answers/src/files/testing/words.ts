import type {AnswerWords} from '../answer-words.ts';
import type {CsvWords} from '../csv/csv-columns.ts';
import type {WordWords} from '../word/answers-word.ts';

const answerWords: AnswerWords = {
  fields: {
    answer: 'Answer',
    status: 'Status',
    reason: 'Why not applicable',
    rating: 'Rating',
    evidence: 'Evidence',
    nextStep: 'Next step',
    owner: 'Owner',
    due: 'Due',
  },
  statuses: {
    'not-started': 'Not started',
    drafted: 'Drafted',
    agreed: 'Agreed',
    'needs-decision': 'Needs a decision',
    'not-applicable': 'Not applicable',
  },
  ratings: {
    'not-in-place': 'Not in place',
    'partly-in-place': 'Partly in place',
    'in-place': 'In place',
    sustained: 'In place with evidence over time',
  },
};

export const csvWords: CsvWords = {
  ...answerWords,
  columns: {
    subject: 'School',
    cycle: 'Cycle',
    question: 'Question id',
    prompt: 'Question',
    by: 'Changed by',
    at: 'Changed at (UTC)',
    sent: 'Mark (leave as it is)',
  },
};

/** The same in another language, as far as the tests need it. */
export const spanishCsvWords: CsvWords = {
  ...csvWords,
  fields: {...csvWords.fields, answer: 'Respuesta', status: 'Estado', due: 'Fecha límite'},
  statuses: {...csvWords.statuses, agreed: 'Acordada'},
  columns: {...csvWords.columns, sent: 'Marca (no cambiar)'},
};

export const exampleQuestions = [
  {id: 'at-the-table', prompt: 'Who is at the table, and who should be?'},
  {id: 'who-decides', prompt: 'Who decides, "really"; and how do others know?'},
  {id: 'what-we-stop', prompt: 'What will we stop doing?'},
];

export const wordWords: WordWords = {
  ...answerWords,
  lang: 'en-US',
  subject: 'School',
  cycle: 'Cycle',
  date: 'Date',
  page: 'From the page',
  instructions:
    'Write in the boxes, choose in the lists, save, and send the document back. Whoever opens it in the checklist sees what changed before anything is taken over.',
  notAffiliated: 'Not affiliated with or endorsed by anybody.',
  noLongerAsked: 'Questions no longer asked',
  empty: 'Click to write',
  noRating: 'Not rated',
};
