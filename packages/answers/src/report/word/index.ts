export {verifyReportWord} from './verify-report-word.ts';
export {writeReportWord} from './write-report-word.ts';
