export type {FileProblem, FileProblemCode} from './file-problem.ts';
export {
  answersFileFormat,
  answersFileLimit,
  answersFileVersion,
  type AnswersFile,
} from './json/answers-file.ts';
export {readAnswersFile, type AnswersFileReading} from './json/read-answers-file.ts';
export {verifyAnswersFile} from './json/verify-answers-file.ts';
export {writeAnswersFile} from './json/write-answers-file.ts';
