import {html, nothing} from 'lit';
import {listSubjects} from '@cairn-kit/answers/list';
import {formatDay} from '../../../format-day.ts';
import {formatTime} from '../../../format-time.ts';
import type {ChecklistTools} from './checklist-tools.ts';
import {changedSinceCopy} from './copy-reminder.ts';
import {cycleName, isNamed} from './cycles.ts';

const isFrame = top !== self;

/** Whose answers and in which cycle, where somebody named those; empty where nobody did. */
function placeName(tools: ChecklistTools): string {
  const {subject, cycle} = tools.store.place;
  const name = listSubjects(tools.store.entries()).find(({id}) => id === subject)?.name;
  return [name, isNamed(tools) && cycleName(tools, cycle)].filter(part => part).join(' · ');
}

/** How well the answers are kept, and what follows from that. */
function warnings({store, words: {notes: words}, risk}: ChecklistTools): string {
  return [
    store.closed && words.closed,
    store.rung && words.savedSimply,
    store.damaged && words.damaged(store.damaged),
    isFrame && words.inFrame,
    // Whoever has a file need not be told what the browser may do.
    risk && store.savedAt && !store.keptIn && words[risk],
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a team has to know beside whether the answers are saved: whose they are, and how well they are kept. */
export function notes(tools: ChecklistTools) {
  const place = placeName(tools);
  const warning = warnings(tools);
  const {openInFullPage} = tools.words.notes;
  return [
    html`<p class="printed">${document.title} · ${location.href.split('#')[0]} · ${tools.words.printed(formatDay(Date.now(), tools.checklist.localize.lang))}</p>`,
    place ? html`<p class="place">${place}</p>` : nothing,
    isFrame ? html`<p><a href=${location.href} target="_blank">${openInFullPage}</a></p>` : nothing,
    warning ? html`<p class="flag">${warning}</p>` : nothing,
    fileNote(tools),
  ];
}

/** How the list stands to its file; where it has none, a reminder of what is in this browser only. */
function fileNote(tools: ChecklistTools) {
  const {kept, store, words, checklist} = tools;
  if (kept?.state === 'asking')
    return html`<p><button type="button" @click=${() => kept.start()}>${words.notes.keptAgain(kept.name)}</button></p>`;
  if (kept?.state === 'stopped') return html`<p class="flag">${words.notes.keptStopped(kept.name)}</p>`;
  const since = changedSinceCopy(store);
  if (since === undefined) return nothing;
  return html`<p class="flag">${words.notes.copyOld(formatTime(since, checklist.localize.lang))}
    <button type="button" @click=${(event: Event) => tools.open('files', event.currentTarget as HTMLElement)}>${words.tools.files}</button></p>`;
}
