import {html, nothing} from 'lit';
import type {FileProblem, IncomingChange} from '@cairn-kit/answers/files';
import {listCycles, listSubjects, type Match} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';
import {fileProblem} from '../file-problem.ts';
import type {ListedQuestion} from './list-questions.ts';
import type {OpenedFile} from './opened-file.ts';
import {preview} from './preview.ts';
import {wordsOf} from './words-for-files.ts';

// What a page can show of a damaged file; the rest is counted.
const PROBLEMS_SHOWN = 10;

/** The two kinds of names of which theirs may be ours. */
export type NameKind = 'subjects' | 'cycles';

/** What is shown of an opened file, and what people can do about it. */
export interface OpenedLook {
  readonly file: OpenedFile;
  readonly changes: readonly IncomingChange[];
  readonly chosen: Set<IncomingChange>;
  readonly questions: readonly ListedQuestion[];
  readonly onMatch: (kind: NameKind, match: Match, to: string) => void;
  readonly onOpenOther: () => void;
}

/** A file that was opened: what is wrong with it, whose it is where that is in doubt, and what it would change. */
export function openedView(tools: ChecklistTools, look: OpenedLook) {
  const {file, changes, chosen, questions, onOpenOther} = look;
  const {outcome, problems, isOther} = file;
  return html`${problems.length ? problemList(tools, outcome === 'read', problems) : nothing}
    ${isOther ? html`<button type="button" @click=${onOpenOther}>${wordsOf(tools).openOther}</button>` : nothing}
    ${outcome === 'read' ? html`<form @submit=${(event: Event) => event.preventDefault()}>${doubts(tools, look, 'subjects')}${doubts(tools, look, 'cycles')}</form>` : nothing}
    ${preview(tools, {changes, questions, chosen: outcome === 'read' ? chosen : undefined})}`;
}

function problemList(tools: ChecklistTools, isPartly: boolean, problems: readonly FileProblem[]) {
  const words = wordsOf(tools);
  const more = problems.length - PROBLEMS_SHOWN;
  return html`${isPartly ? html`<p class="flag">${words.partly(problems.length)}</p>` : nothing}
    <ul class="flag">
      ${problems.slice(0, PROBLEMS_SHOWN).map(problem => html`<li>${fileProblem(tools, problem)}</li>`)}
      ${more > 0 ? html`<li>${words.andMore(more)}</li>` : nothing}
    </ul>`;
}

/** Asks which of ours something of theirs is, where the names alone do not tell. */
function doubts(tools: ChecklistTools, {file, onMatch}: OpenedLook, kind: NameKind) {
  const words = wordsOf(tools);
  const list = kind === 'subjects' ? listSubjects : listCycles;
  const ours: readonly Named[] = list(tools.store.entries());
  const theirs: readonly Named[] = list(file.incoming.filter(one => 'fields' in one));
  const called = ({id, name}: Named) => name || (id === 'default' ? tools.words.unnamed : id);
  return file[kind]
    .filter(({doubt}) => doubt)
    .map(match => {
      const another = newId(match.id, ours);
      const their = theirs.find(({id}) => id === match.id) ?? {id: match.id, name: ''};
      const option = (id: string, name: string) =>
        html`<option value=${id} .selected=${id === match.to}>${name}</option>`;
      return html`<label>${words.whichIs(called(their))}
        <select @change=${(event: Event) => onMatch(kind, match, (event.target as HTMLSelectElement).value)}>
          ${ours.map(our => option(our.id, called(our)))}${option(another, words.another)}
        </select>
      </label>`;
    });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An id for something of theirs that is none of ours. */
function newId(id: string, ours: readonly Named[]): string {
  let number = 2;
  while (ours.some(one => one.id === `${id}-${number}`)) number++;
  return `${id}-${number}`;
}
