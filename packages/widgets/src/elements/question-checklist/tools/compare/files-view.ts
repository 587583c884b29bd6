import {html, nothing} from 'lit';
import type {Place} from '@cairn-kit/answers';
import {listCycles, listPeople, listSubjects} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';
import {fileProblem} from '../file-problem.ts';
import {wordsOf, type Comparison} from './comparison.ts';
import type {OpenedFile, RefusedFile} from './opened-file.ts';

/** What somebody can do with the files. */
export interface FileActions {
  choose(index: number, place: Place | undefined): void;
  close(index: number): void;
}

/** The files that are open, whose they are, and which answers in them are compared. */
export function openedView(
  tools: ChecklistTools,
  files: readonly OpenedFile[],
  {aside}: Comparison,
  actions: FileActions,
) {
  const words = wordsOf(tools);
  return html`<ul class="files">
    ${files.map((file, index) => {
      const {name, places, place, isNewer} = file;
      const older = aside.find(({label}) => label === name);
      const saver = listPeople(file.file.entries).find(({id}) => id === file.file.savedBy)?.name;
      const onChange = (event: Event) =>
        actions.choose(index, places[+(event.target as HTMLSelectElement).value]);
      // The button goes with its file: what opens files gets its focus.
      const onClose = ({currentTarget}: Event) => {
        (currentTarget as HTMLElement)
          .closest('.compare')!
          .querySelector<HTMLElement>('[type=file]')!
          .focus();
        actions.close(index);
      };
      return html`<li>
        <strong>${name}</strong>${saver ? `, ${words.savedBy(saver)}` : nothing}
        ${older ? html`<p>${words[older.reason](older.than)}</p>` : nothing}
        ${isNewer ? html`<p class="flag">${words.newer}</p>` : nothing}
        <div class="choices">
          <select aria-label=${words.whichAnswers(name)} @change=${onChange}>
            <option value="-1">${words.none}</option>
            ${places.map(
              (one, at) =>
                html`<option value=${at} .selected=${one === place}>${placeName(tools, file, one)}</option>`,
            )}
          </select>
          <button type="button" aria-label=${words.close(name)} @click=${onClose}>${tools.words.close}</button>
        </div>
      </li>`;
    })}
  </ul>`;
}

/** What they call a subject and a cycle of theirs. */
function placeName({words}: ChecklistTools, {file}: OpenedFile, {subject, cycle}: Place): string {
  const name = listSubjects(file.entries).find(({id}) => id === subject)?.name || words.unnamed;
  const of = listCycles(file.entries).find(({id}) => id === cycle)?.name || cycle;
  return `${name} · ${(words.cycles as Readonly<Record<string, string>>)[of] ?? of}`;
}

/** The files that were not opened: for each its name, the reason and what to do. */
export function refusedView(tools: ChecklistTools, refused: readonly RefusedFile[]) {
  const words = wordsOf(tools);
  if (!refused.length) return nothing;
  return html`<div class="refused">
    <h3>${words.refused}</h3>
    <ul>
      ${refused.map(
        ({name, problems: [problem, ...more]}) =>
          html`<li>
            <strong>${name}</strong>: ${problem ? fileProblem(tools, problem) : words.unreadable}
            ${more.length ? words.moreProblems(more.length) : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
