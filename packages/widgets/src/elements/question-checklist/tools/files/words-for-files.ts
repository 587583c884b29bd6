import type {CsvWords} from '@cairn-kit/answers/files';
import type {WordWords} from '@cairn-kit/answers/word';
import {filesWords} from '../../../../locales/en-files.ts';
import {checklistWords, type Words} from '../../../../locales/en.ts';
import type {ChecklistTools} from '../checklist-tools.ts';

/** The words of the tool, in the language of the checklist. */
export const wordsOf = ({checklist}: ChecklistTools): Words['files'] =>
  checklist.localize.wordsOf('files', filesWords);

const answerWords = (tools: ChecklistTools, {fields, statuses, ratings}: Words['checklist']) => {
  const levels = Object.entries(tools.checklist.set?.ratings ?? ratings);
  // The first is for "not rated", which a file leaves empty.
  return {fields, statuses, ratings: Object.fromEntries(levels.filter(([id]) => id))};
};

/** The words in a CSV file: in the language of the checklist. */
export const csvWords = (tools: ChecklistTools): CsvWords => ({
  ...answerWords(tools, tools.checklist.localize.words),
  columns: wordsOf(tools).columns,
});

/** The words of every language in which a CSV file may come back. */
export const allCsvWords = (tools: ChecklistTools): CsvWords[] => [
  csvWords(tools),
  {...answerWords(tools, checklistWords), columns: filesWords.columns},
];

/** The words in a Word document: in the language of the checklist. */
export const wordWords = (tools: ChecklistTools): WordWords => ({
  ...answerWords(tools, tools.checklist.localize.words),
  ...wordsOf(tools).document,
});
