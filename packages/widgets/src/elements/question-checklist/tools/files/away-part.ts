import {html, nothing} from 'lit';
import {listSubjects} from '@cairn-kit/answers/list';
import type {MakePanel} from '../panel.ts';
import {makeCsv, makeWord, type MadeFile} from './export-answers.ts';
import {offerFile} from './offer-file.ts';
import {wordsOf} from './words-for-files.ts';

/** Sends answers out as Word or CSV, read again before it says so. They come back by opening them. */
export const awayPart: MakePanel = tools => {
  const {store, checklist} = tools;
  let problem = '';
  let isBusy = false;

  const offer = async (make: () => Promise<MadeFile | undefined>) => {
    isBusy = true;
    problem = '';
    tools.update();
    try {
      const made = await make();
      if (made) offerFile(made);
      else problem = wordsOf(tools).notSaved;
      if (made) checklist.announce(wordsOf(tools).fileMade(made.name));
    } catch (error) {
      console.warn('[cairn] The file was not made.', error);
      problem = wordsOf(tools).notMade;
    }
    if (problem) checklist.announce(problem);
    isBusy = false;
    tools.update();
  };

  const button = (label: string, make: () => Promise<MadeFile | undefined>) =>
    html`<button type="button" aria-disabled=${isBusy} @click=${() => (isBusy ? undefined : offer(make))}>${label}</button>`;

  return {
    render() {
      const words = wordsOf(tools);
      return html`<h4>${words.away}</h4>
        <p>${words.whyAway}</p>
        <div class="choices">
          ${button(words.word, () => makeWord(tools))}
          ${button(words.csv, () => makeCsv(tools, false))}
          ${listSubjects(store.entries()).length > 1 ? button(words.csvAll, () => makeCsv(tools, true)) : nothing}
        </div>
        <p class="flag">${problem}</p>`;
    },
  };
};
