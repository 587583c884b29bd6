export type {AskedQuestion, Level} from '../asked-question.ts';
export {localDay} from '../due.ts';
export type {PrincipleStanding, Standing, Tally} from '../standing.ts';
export {columnShares} from './column-shares.ts';
export type {OwnerItems} from './by-owner.ts';
export type {Gap, GapKind} from './gaps.ts';
export type {Item} from './item.ts';
export {reportOf, type Report, type ReportOptions, type SubjectStanding} from './report.ts';
export type {
  ReportColumn,
  ReportDocument,
  ReportFact,
  ReportFigure,
  ReportSection,
  ReportTable,
  ReportText,
} from './report-document.ts';
