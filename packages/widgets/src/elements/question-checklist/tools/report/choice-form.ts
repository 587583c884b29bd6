import {html, nothing} from 'lit';
import {listSubjects} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';
import {cycleName} from '../cycles.ts';
import {otherCycles, type ReportChoice} from './report-choice.ts';
import {wordsOf} from './report-names.ts';

const subjectsOf = ({store, checklist}: ChecklistTools) =>
  listSubjects(store.entries(), checklist.localize.lang);

/** Whose report it is, in words. */
export function whoseOf(tools: ChecklistTools, isOfAll: boolean): string {
  const subjects = subjectsOf(tools);
  if (isOfAll) return wordsOf(tools).all(subjects.length);
  return subjects.find(({id}) => id === tools.store.place.subject)?.name || tools.words.unnamed;
}

/** Whose report, and what it is compared with; nothing where there is nothing to choose. */
export function choiceForm(
  tools: ChecklistTools,
  {isOfAll, previous}: ReportChoice,
  onChoose: (event: Event) => void,
) {
  const words = wordsOf(tools);
  const cycles = otherCycles(tools);
  const isOfMany = subjectsOf(tools).length > 1;
  if (!isOfMany && !cycles.length) return nothing;
  return html`<form @change=${onChoose} @submit=${(event: Event) => event.preventDefault()}>
    ${
      isOfMany
        ? html`<label>${words.whose}
            <select name="whose">
              <option value="this" .selected=${!isOfAll}>${whoseOf(tools, false)}</option>
              <option value="all" .selected=${isOfAll}>${whoseOf(tools, true)}</option>
            </select>
          </label>`
        : nothing
    }
    ${
      cycles.length
        ? html`<label>${words.compareWith}
            <select name="previous">
              <option value="">${words.noComparison}</option>
              ${cycles.map(id => html`<option value=${id} .selected=${id === previous}>${cycleName(tools, id)}</option>`)}
            </select>
          </label>`
        : nothing
    }
  </form>`;
}
