export type {AnswerWords, FileQuestion} from './answer-words.ts';
export {changesFrom, type ChangeKind, type IncomingChange} from './changes-from.ts';
export {csvColumns, type CsvColumn, type CsvWords} from './csv/csv-columns.ts';
export {readAnswersCsv} from './csv/read-answers-csv.ts';
export {verifyAnswersCsv} from './csv/verify-answers-csv.ts';
export {writeAnswersCsv, type AnswersCsv} from './csv/write-answers-csv.ts';
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
export type {ReturnedReading} from './returned-answers.ts';
export type {Fingerprints, ReturnedAnswer} from './sent-version.ts';
export {takeChanges, type TakenBy} from './take-changes.ts';
