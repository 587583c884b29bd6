import type {ContentLoader} from '../../../content/content-loader.ts';
import type {QuestionChecklist} from '../question-checklist.ts';
import {ChecklistTools} from './checklist-tools.ts';

/** Gives a checklist its tools, from now on. They load apart from it, and so are told where its page gets its texts. */
export function attachTools(checklist: QuestionChecklist, texts: ContentLoader): void {
  new ChecklistTools(checklist, texts);
}
