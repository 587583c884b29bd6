import type {FileProblem, FileProblemCode} from '@cairn-kit/answers/files';
import {fileProblemWords} from '../../../locales/en-file-problems.ts';
import type {ChecklistTools} from './checklist-tools.ts';

/** What is wrong with the whole file, wherever that shows. */
const OF_ALL: readonly FileProblemCode[] = ['foreign', 'other-list'];

/** What is wrong with a file or a part of it, in words: where, the reason and the remedy. */
export function fileProblem({checklist}: ChecklistTools, {code, where, values}: FileProblem): string {
  const sentence = checklist.localize.wordsOf('fileProblems', fileProblemWords)[code](values);
  return where && !OF_ALL.includes(code) ? `${where}: ${sentence}` : sentence;
}
