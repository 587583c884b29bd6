export {
  answerStatuses,
  isAnswer,
  type Answer,
  type AnswerFields,
  type AnswerScope,
  type AnswerStatus,
  type AnswerValues,
  type Stamped,
} from './answer.ts';
export {mergeAnswers} from './merge-answers.ts';
export {AnswerStore, type SaveState} from './store/answer-store.ts';
export type {AnswerStorage} from './store/answer-storage.ts';
export {indexedDbStorage} from './store/indexed-db.ts';
