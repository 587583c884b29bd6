import {html} from 'lit';
import type {ReportDocument} from '@cairn-kit/answers/report';
import {cycleName} from '../cycles.ts';
import {listContent, type ListContent} from '../list-content.ts';
import {dialogStyles} from '../dialog.styles.ts';
import type {MakePanel} from '../panel.ts';
import {statusLine} from '../status-line.ts';
import {tableStyles} from '../table.styles.ts';
import {wearStyles} from '../wear-styles.ts';
import {choiceForm, whoseOf} from './choice-form.ts';
import {printAlone} from './print-alone.ts';
import {firstChoice, type ReportChoice} from './report-choice.ts';
import {reportDocument} from './report-document.ts';
import {wordsOf} from './report-names.ts';
import {reportView} from './report-view.ts';
import {reportStyles} from './report.styles.ts';
import {saveWord} from './save-word.ts';

/** Where a team stands, for those it reports to: on the screen, printed, and as a Word document. */
export const reportPanel: MakePanel = tools => {
  const {checklist} = tools;
  const status = statusLine(tools);
  let content: ListContent | undefined;
  let choice: ReportChoice | undefined;
  let report: ReportDocument | undefined;

  const make = () => {
    report = reportDocument(tools, choice!, content!);
    tools.update();
  };

  const load = async () => {
    try {
      await tools.store.read();
      content = await listContent(tools);
      choice = firstChoice(tools);
      make();
    } catch (error) {
      console.warn('[cairn] The report was not made.', error);
      status.say(wordsOf(tools).notRead);
    }
  };

  const onChoose = (event: Event) => {
    const data = new FormData((event.target as HTMLSelectElement).form!);
    choice = {isOfAll: data.get('whose') === 'all', previous: String(data.get('previous') ?? '')};
    make();
    const {previous} = choice;
    status.say(wordsOf(tools).shown(whoseOf(tools, choice.isOfAll), previous && cycleName(tools, previous)));
  };

  const onWord = () => saveWord(tools, status, report!, whoseOf(tools, choice!.isOfAll));

  wearStyles(checklist, dialogStyles, tableStyles, reportStyles);
  printAlone(() => checklist.renderRoot.querySelector('.report'));
  void load();

  return {
    isDialog: true,
    render() {
      const words = wordsOf(tools);
      return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.title}>
          ${report ? [choiceForm(tools, choice!, onChoose), reportView(report)] : html`<p>${tools.words.loading}</p>`}
        </div>
        ${status.render()}
        <div class="choices">
          <button type="button" class="primary" ?disabled=${!report} @click=${onWord}>${words.word}</button>
          <button type="button" ?disabled=${!report} @click=${() => print()}>${words.print}</button>
        </div>`;
    },
  };
};
