import type {ChangeKind, CsvColumn} from '@cairn-kit/answers/files';
import type {WordWords} from '@cairn-kit/answers/word';

/** The words around files: they load when somebody first opens that tool. */
export const filesWords = {
  record: 'The file is the record',
  whyFile:
    'This browser keeps the working copy. Private windows, managed computers, and Safari after seven days without a visit erase what pages keep: a file of your own does not.',
  keep: 'Keep in a file…',
  keepAlso: 'Each change is then written into that file as well.',
  kindOfFile: 'Answers of a Cairn checklist',
  kept: (name: string) => `Every change is written into “${name}”.`,
  stopKeeping: 'Stop writing into it',
  stopped: (name: string) => `Nothing more is written into “${name}”. The file stays as it is.`,
  saveCopy: 'Save a copy',
  copySaved: (name: string, count: number) =>
    `${count === 1 ? 'One answer' : `${count} answers`} handed to the browser as “${name}”, and read again: all are in it.`,
  fileMade: (name: string) => `Handed to the browser as “${name}”, and read again: every answer is in it.`,
  notSaved:
    'The file was not saved: what was written is not what was meant. Nothing is lost here. Try again.',
  notMade: 'The file could not be made. Nothing is lost here. Check your connection and try again.',

  open: 'Open a file',
  chooseFile: 'A file of answers, or a Word document or CSV that came back',
  reading: (name: string) => `Reading “${name}”…`,
  nothingNew: (name: string) => `“${name}” has nothing that is not here already.`,
  wouldChange: (name: string, count: number) =>
    `“${name}” would change ${count === 1 ? 'one thing' : `${count} things`} here. Nothing is taken before you say so.`,
  refused: (name: string) => `Nothing of “${name}” was taken.`,
  partly: (count: number) =>
    count === 1 ? 'One place in it cannot be taken:' : `${count} places in it cannot be taken:`,
  andMore: (count: number) => `and ${count} more.`,
  openOther: 'Open it all the same',
  newer: (name: string) =>
    `A newer version of this tool wrote “${name}”. Its answers can be read here, not taken. Reload the page of the site that wrote it, or ask its webmaster to update this one.`,
  whichIs: (name: string) => `Which of yours is “${name}” in the file?`,
  another: 'None of these: another one',
  take: 'Take what is checked',
  discard: 'Take nothing',
  taken: (count: number) => `${count === 1 ? 'One change' : `${count} changes`} taken.`,
  notTaken: 'Nothing was taken: this browser refused the write. Nothing has changed.',
  changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  names: 'Names and cycles',
  empty: '(empty)',
  kinds: {
    new: 'New',
    changed: 'Changed',
    conflict: 'Both changed: the one that loses is kept as another version',
    same: 'The same',
    closed: 'Not taken: the cycle is closed here',
  } satisfies Record<ChangeKind, string>,
  listFields: {
    name: 'Name',
    identifier: 'Identifier',
    audience: 'Works for',
    order: 'Order',
    closed: 'Closed',
  } as Readonly<Record<string, string>>,

  away: 'Word and spreadsheets',
  whyAway:
    'For people without this page. What they fill in comes back by “Open a file”, and is shown before it is taken.',
  word: 'Word document',
  csv: 'CSV spreadsheet',
  csvAll: 'CSV of all subjects and cycles',
  columns: {
    subject: 'Whose answer',
    cycle: 'Cycle',
    question: 'Question id',
    prompt: 'Question',
    by: 'Changed by',
    at: 'Changed at',
    sent: 'Do not change this column',
  } satisfies Record<CsvColumn, string>,
  document: {
    lang: 'en-US',
    subject: 'Whose answers',
    cycle: 'Cycle',
    date: 'Date',
    page: 'Page',
    instructions:
      'Write into the boxes and save the document. Then open it on the page it comes from: Tools, Files, Open a file. Each change is shown there before it is taken.',
    notAffiliated: 'Not affiliated with or endorsed by CCSSO.',
    noLongerAsked: 'Questions no longer asked',
    empty: 'Write here',
    noRating: 'Not rated',
  } satisfies Omit<WordWords, 'fields' | 'statuses' | 'ratings'>,
};
