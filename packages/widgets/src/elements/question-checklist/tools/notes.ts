import {html, nothing} from 'lit';
import {listSubjects} from '@cairn-kit/answers/list';
import type {ChecklistTools} from './checklist-tools.ts';
import {cycleName, isNamed} from './cycles.ts';

/** Whose answers and in which cycle, where somebody named those; empty where nobody did. */
function placeName(tools: ChecklistTools): string {
  const {subject, cycle} = tools.store.place;
  const name = listSubjects(tools.store.entries()).find(({id}) => id === subject)?.name;
  return [name, isNamed(tools) && cycleName(tools, cycle)].filter(part => part).join(' · ');
}

/** What a team has to know beside whether the answers are saved: whose they are, and how well they are kept. */
export function notes(tools: ChecklistTools) {
  const {store, words} = tools;
  const lines = [
    store.closed && words.notes.closed,
    store.rung && words.notes.savedSimply,
    store.damaged && words.notes.damaged(store.damaged),
  ].filter(Boolean);
  const place = placeName(tools);
  return [
    place ? html`<p class="place">${place}</p>` : nothing,
    top === self
      ? nothing
      : html`<p><a href=${location.href} target="_blank">${words.notes.openInFullPage}</a></p>`,
    lines.length ? html`<p class="flag">${lines.join(' ')}</p>` : nothing,
  ];
}
