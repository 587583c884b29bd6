import type {ChecklistTools} from './checklist-tools.ts';

/** The buttons of a checklist. */
export type ToolName = 'place' | 'filter' | 'files' | 'report' | 'compare' | 'former' | 'clear';

/** What a button opened. */
export interface Panel {
  /** Whether it is too wide for a column of a page, and opens as a dialog. */
  readonly isDialog?: boolean;
  /** What stands in it; asked whenever the checklist renders. */
  render(): unknown;
}

/** Makes a panel for the tools that open it. */
export type MakePanel = (tools: ChecklistTools) => Panel;
