/** A text, and its language where that is not the report's. */
export interface ReportText {
  readonly text: string;
  /** BCP 47. */
  readonly lang?: string;
}

/** Something that a reader has to know first: whose answers, when, from which page. */
export interface ReportFact {
  readonly label: string;
  readonly text: string;
  /** Whether the text is an address. */
  readonly isAddress?: boolean;
}

/** A number that sums a report up, and what it counts. */
export interface ReportFigure {
  readonly number: string;
  readonly label: string;
  /** Whether somebody has to do something about it. */
  readonly isOpen?: boolean;
}

/** What stands in a column. */
export interface ReportColumn {
  readonly label: string;
  readonly isNumber?: boolean;
  /** The place of a level on the scale, where the column counts how many are rated at it. */
  readonly level?: number;
}

/** A table. The first cell of a row says what the row is about. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportText[])[];
}

/** A part of a report: a table, or a sentence where there is nothing to list, or both. */
export interface ReportSection {
  readonly heading: string;
  readonly text?: string;
  readonly table?: ReportTable;
}

/** A report in words, as a page, a print and a Word document show it. */
export interface ReportDocument {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly facts: readonly ReportFact[];
  readonly figures: readonly ReportFigure[];
  readonly sections: readonly ReportSection[];
  /** Small print at the end. */
  readonly notes: readonly string[];
}
