import {html, nothing} from 'lit';
import type {AnswerField, AnswerStatus} from '@cairn-kit/answers';
import type {IncomingChange} from '@cairn-kit/answers/files';
import {listSubjects} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';
import {cycleName} from '../cycles.ts';
import {groupChanges, type EntryChanges, type PlaceChanges} from './change-groups.ts';
import type {ListedQuestion} from './list-questions.ts';
import {wordsOf} from './words-for-files.ts';

/** What is shown before anything is taken. */
export interface PreviewOptions {
  readonly changes: readonly IncomingChange[];
  readonly questions: readonly ListedQuestion[];
  /** The changes that somebody wants; undefined where they can only be looked at. */
  readonly chosen: Set<IncomingChange> | undefined;
}

// With more than these, a place shows its changes when it is opened: there may be thousands.
const AT_ONCE = 40;

/** Each change beside what stands here now, by place and question, with a box to leave it out. */
export function preview(tools: ChecklistTools, {changes, questions, chosen}: PreviewOptions) {
  const words = wordsOf(tools);
  const prompts = new Map(questions.map(({id, prompt}) => [id, prompt]));
  const toggle = (change: IncomingChange, isChosen: boolean) => {
    if (isChosen) chosen!.add(change);
    else chosen!.delete(change);
    tools.update();
  };

  const one = (change: IncomingChange) => {
    const {kind, now, incoming, field} = change;
    const label = html`<b>${fieldName(tools, change)}</b> <span class="small">${words.kinds[kind]}</span>`;
    return html`<div class="change" data-kind=${kind}>
      ${
        chosen && kind !== 'closed'
          ? html`<label class="check"><input type="checkbox" .checked=${chosen.has(change)} @change=${(event: Event) => toggle(change, (event.target as HTMLInputElement).checked)} /><span>${label}</span></label>`
          : html`<p>${label}</p>`
      }
      ${now === undefined || now === '' ? nothing : html`<del dir="auto">${shown(tools, field, now)}</del>`}
      <ins dir="auto">${shown(tools, field, incoming) || words.empty}</ins>
    </div>`;
  };

  const about = ({key, changes: some}: EntryChanges) =>
    html`<div class="about">
      <p>${key[0] === 'answers' ? (prompts.get(key[3]!) ?? key[3] ?? words.listFields['closed']) : String(some.find(({field}) => field === 'name')?.incoming ?? key[2])}</p>
      ${some.map(one)}
    </div>`;

  const place = (group: PlaceChanges) => {
    const isOpen = changes.length <= AT_ONCE || opened.has(group);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => onToggle(event, group)}>
      <summary>${placeName(tools, group)}: ${words.changes(group.count)}</summary>
      ${isOpen ? group.entries.map(about) : nothing}
    </details>`;
  };

  const onToggle = (event: Event, group: PlaceChanges) => {
    if (!(event.target as HTMLDetailsElement).open || opened.has(group)) return;
    opened.add(group);
    tools.update();
  };

  return groupsOf(changes).map(place);
}

const opened = new WeakSet<PlaceChanges>();

// Groups are found again when the panel renders again, so that what is open stays open.
const groups = new WeakMap<readonly IncomingChange[], PlaceChanges[]>();

function groupsOf(changes: readonly IncomingChange[]): PlaceChanges[] {
  const known = groups.get(changes) ?? groupChanges(changes);
  groups.set(changes, known);
  return known;
}

function placeName(tools: ChecklistTools, {subject, cycle}: PlaceChanges): string {
  if (!subject) return wordsOf(tools).names;
  const known = listSubjects(tools.store.entries()).find(({id}) => id === subject)?.name;
  const name = known || (subject === 'default' ? tools.words.unnamed : subject);
  // Where nobody named anything, once is enough.
  return [...new Set([name, cycleName(tools, cycle)])].join(' · ');
}

function fieldName(tools: ChecklistTools, {key, field}: IncomingChange): string {
  const {fields} = tools.checklist.localize.words;
  return (key.length === 4 && fields[field as AnswerField]) || wordsOf(tools).listFields[field] || field;
}

/** A value as people read it. */
function shown(tools: ChecklistTools, field: string, value: unknown): string {
  const {statuses, ratings} = tools.checklist.localize.words;
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  if (field === 'status') return statuses[text as AnswerStatus] ?? text;
  const levels: Readonly<Record<string, string>> = tools.checklist.set?.ratings ?? ratings;
  return field === 'rating' ? (levels[text] ?? text) : text;
}
