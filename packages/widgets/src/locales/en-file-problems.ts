import type {FileProblem, FileProblemCode} from '@cairn-kit/answers/files';

/** What is wrong with a file, and what to do about it, by the code of the problem. */
export type FileProblemWords = Readonly<Record<FileProblemCode, (values: FileProblem['values']) => string>>;

const megabytes = (bytes: string | number | undefined) => Math.ceil(Number(bytes) / 1024 ** 2);

const edited = 'Somebody changed the file outside this page: ask for a new copy.';

/** What can be wrong with a file of answers, in sentences: what it is, and what to do about it. */
export const fileProblemWords: FileProblemWords = {
  'too-large': ({limit, size}) =>
    `It has ${megabytes(size)} MB, and a file of answers at most ${megabytes(limit)} MB. Check that it is the right file.`,
  empty: () => 'Nothing is in it. Ask whoever sent it to save a new copy.',
  'not-text': () => 'It is damaged: its bytes are no text. Ask for a new copy.',
  incomplete: () => 'Its end is missing: the copy broke off. Copy or download it again.',
  'not-json': () => 'It is no file of answers. Choose one whose name ends in “.cairn.json”.',
  foreign: () => 'It is the file of another program. Choose one that was saved by a checklist like this.',
  'other-list': ({expected, found}) =>
    `It belongs to the list “${found}”, and this checklist shows the list “${expected}”. Open it on the page of that list.`,
  newer: () =>
    'A newer version of this checklist wrote it, which may keep what this one does not know. Nothing is written over it.',
  'wrong-value': () => `A value in it is not as this page writes it. ${edited}`,
  'wrong-name': () => `A name in it is one that nothing can have. ${edited}`,
  'impossible-clock': () => `Its count of changes is one that nobody can have reached. ${edited}`,
  'too-deep': () => `It has values inside values beyond what answers have. ${edited}`,
  'too-many': ({limit}) => `It keeps more than ${limit} versions of one field. ${edited}`,
  'not-for-files': () => `It holds settings of one browser, which belong in no file. ${edited}`,
  'not-csv': () => 'It is no CSV file: a quotation mark never ends. Save it again from the spreadsheet.',
  'other-encoding': () =>
    'It was saved in an old Windows encoding, and some letters may be lost. Save it as “CSV UTF-8”.',
  'missing-column': ({expected}) =>
    `The column “${expected}” is missing. Put it back, or start again from a new export.`,
  'double-column': ({expected}) => `The column “${expected}” is there twice. Delete one of them.`,
  'unknown-row': () =>
    'The cell that says which answer this row is was changed or emptied. Copy it back from the export.',
  'mixed-up-row': () =>
    'This row says that it answers one question, and another one. Copy its first cells back from the export.',
  'double-row': ({first}) => `The same answer stands in row ${first} too. Delete one of the two.`,
  'unknown-word': ({found}) =>
    `“${found}” is no status and no level of the rating scale. Use one of the words of the export.`,
  'wrong-date': ({found}) => `“${found}” is no date. Write it as 2027-01-31.`,
  'ambiguous-date': ({found}) => `“${found}” can be one of two days. Write it as 2027-01-31.`,
  'not-word': () => 'It is no Word document, is damaged, or has a password. Save it as .docx without one.',
  'missing-control': () => 'The box of this field was deleted. What stands here stays as it is.',
  'double-control': () =>
    'The box of this field is there twice, with two texts. Delete the one that is wrong, and open the file again.',
  'not-written': () => 'Something is not in the file as it should be. Save it again.',
};
