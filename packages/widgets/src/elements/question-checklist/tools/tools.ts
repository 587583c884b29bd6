import type {QuestionChecklist} from '../question-checklist.ts';
import {ChecklistTools} from './checklist-tools.ts';

/** Gives a checklist its tools, from now on. */
export function attachTools(checklist: QuestionChecklist): void {
  new ChecklistTools(checklist);
}
