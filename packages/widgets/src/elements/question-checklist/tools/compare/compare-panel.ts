import {html, nothing} from 'lit';
import type {ChecklistTools} from '../checklist-tools.ts';
import {dialogStyles} from '../dialog.styles.ts';
import type {MakePanel} from '../panel.ts';
import {statusLine} from '../status-line.ts';
import {tableStyles} from '../table.styles.ts';
import {tableView} from '../table-view.ts';
import {wearStyles} from '../wear-styles.ts';
import {compareStyles} from './compare.styles.ts';
import {compare, wordsOf, type Comparison} from './comparison.ts';
import {fileList} from './file-list.ts';
import {openedView, refusedView} from './files-view.ts';
import {questionView, type AnswerActions} from './question-view.ts';
import {ratingsTable} from './ratings-table.ts';
import {takeAnswers} from './take-answers.ts';

/** Files of colleagues beside what this browser keeps: all in the page, nothing sent. */
export const comparePanel: MakePanel = tools => {
  const status = statusLine(tools);
  const list = fileList(tools, status);
  let onlyDiffering = false;

  let comparison: Comparison;
  const answerActions = takeAnswers(
    tools,
    status,
    source => !list.files.find(({name}) => name === comparison.sources[source]!.label)!.isNewer,
  );

  const onToggle = (event: Event) => {
    onlyDiffering = (event.target as HTMLInputElement).checked;
    tools.update();
  };

  wearStyles(tools.checklist, dialogStyles, tableStyles, compareStyles);
  void tools.store.read();

  return {
    isDialog: true,
    render() {
      const words = wordsOf(tools);
      comparison = compare(tools, list.files);
      return html`<div class="scroll compare" tabindex="0" role="group" aria-label=${words.title}>
          <h2>${words.title}</h2>
          <p>${words.intro}</p>
          <label>${words.files}<input type="file" multiple accept=".json,application/json" @change=${list.onPick} /></label>
          ${refusedView(tools, list.refused)}
          ${
            list.files.length
              ? [
                  openedView(tools, list.files, comparison, list),
                  html`<label class="check"><input type="checkbox" .checked=${onlyDiffering} @change=${onToggle} />${words.onlyDiffering}</label>`,
                  comparedView(tools, comparison, onlyDiffering, answerActions),
                ]
              : nothing
          }
        </div>
        ${status.render()}
        <span></span>`;
    },
  };
};

function comparedView(
  tools: ChecklistTools,
  comparison: Comparison,
  onlyDiffering: boolean,
  actions: AnswerActions,
) {
  const words = wordsOf(tools);
  const table = ratingsTable(tools, comparison);
  const answered = comparison.questions.filter(({answers}) => answers.length);
  // What was taken here is the same now, and stays in sight to be undone.
  const shown = onlyDiffering
    ? answered.filter(({differs, question}) => differs.length || actions.canUndo(question))
    : answered;
  return html`${tools.store.closed ? html`<p class="flag">${tools.words.notes.closed}</p>` : nothing}
    <h3>${words.ratingsHeading}</h3>
    ${table ? tableView(table) : html`<p>${words.noRatings}</p>`}
    <h3>${words.answersHeading}</h3>
    ${shown.map(compared => questionView(tools, comparison, compared, actions))}
    ${shown.length ? nothing : html`<p>${answered.length ? words.nothingDiffers : words.nothing}</p>`}`;
}
