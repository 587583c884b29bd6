import {defineElement} from '../../define-element.ts';
import {QuestionChecklist} from './question-checklist.ts';

declare global {
  interface HTMLElementTagNameMap {
    'cairn-question-checklist': QuestionChecklist;
  }
}

defineElement('cairn-question-checklist', QuestionChecklist);
