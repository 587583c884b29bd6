export type {AnswersWord, WordQuestion, WordWords} from './answers-word.ts';
export {readAnswersWord} from './read-answers-word.ts';
export {verifyAnswersWord} from './verify-answers-word.ts';
export {writeAnswersWord} from './write-answers-word.ts';
