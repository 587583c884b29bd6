export {
  answerFields,
  answerKey,
  answerStatuses,
  answerValues,
  hereKey,
  lastChange,
  roundKey,
  type AnswerField,
  type AnswerStatus,
  type AnswerValues,
  type Place,
} from './answer.ts';
export {isEntry, type Change, type Entry, type EntryKey, type Fields, type Stamped} from './entry.ts';
export {isNewer, mergeEntries, versionOf} from './merge-entries.ts';
export {AnswerStore} from './store/answer-store.ts';
export type {AnswerStorage} from './store/answer-storage.ts';
export {browserStorage} from './store/browser-storage.ts';
export type {SaveState} from './store/save-state.ts';
