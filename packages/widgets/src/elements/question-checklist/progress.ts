import {html, nothing} from 'lit';
import type {AnswerStatus} from '@cairn-kit/answers';
import type {Words} from '../../locales/en.ts';

/** A question by its id, with its status. */
export type QuestionStatus = readonly [id: string, status: AnswerStatus];

// What is done comes first.
const ORDER: readonly AnswerStatus[] = [
  'agreed',
  'drafted',
  'needs-decision',
  'not-applicable',
  'not-started',
];

/** A row of stones, each a link to its question, and how many questions have which status. */
export function progress(questions: readonly QuestionStatus[], {statuses, ...words}: Words['checklist']) {
  const open = questions.find(([, status]) => status === 'not-started');
  return html`<ol class="stones" part="stones" aria-label=${words.progress}>
      ${questions.map(
        ([id, status], index) =>
          html`<li><a href="#${id}" data-status=${status} aria-label="${index + 1}: ${statuses[status]}">${index + 1}</a></li>`,
      )}
    </ol>
    <p class="small" part="count">
      ${ORDER.map(status => {
        const count = questions.filter(([, other]) => other === status).length;
        return count ? html`<span class=${status}>${statuses[status]} <b>${count}</b></span> ` : nothing;
      })}
      ${open ? html`<a href="#${open[0]}">${words.nextOpenQuestion}</a>` : nothing}
    </p>`;
}
