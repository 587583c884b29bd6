import {html, nothing} from 'lit';
import {addCycle, listCycles} from '@cairn-kit/answers/list';
import {closeRound, reopenRound} from '@cairn-kit/answers/rounds';
import {cycleName, isNamed, nextCycle} from './cycles.ts';
import {put} from './naming.ts';
import type {MakePanel} from './panel.ts';

/** Closes the cycle for this subject, so that the next starts from it; or opens it again. */
export const closePart: MakePanel = tools => {
  const {store, checklist} = tools;
  let problem = '';

  const onClose = async (next: string) => {
    const before = cycleName(tools, store.place.cycle);
    const entries = await store.read();
    try {
      if (!listCycles(entries).some(({id}) => id === next)) await put(tools, addCycle(entries, next));
      const code = await closeRound(store, next);
      problem = code ? tools.words.closingProblems[code] : '';
      if (!code) {
        await store.move({...store.place, cycle: next});
        checklist.announce(tools.words.closedAndNow(before, cycleName(tools, next)));
      }
    } catch (error) {
      console.warn('[cairn] The cycle was not closed.', error);
      problem = tools.words.notClosed;
      checklist.announce(problem);
    }
    tools.update();
  };

  return {
    render() {
      const {words} = tools;
      const {cycle} = store.place;
      if (store.closed)
        return html`<p>${words.notes.closed} <button type="button" @click=${() => reopenRound(store)}>${words.reopen}</button></p>`;
      if (!isNamed(tools)) return nothing;
      const next = nextCycle(tools);
      if (!next) return html`<p class="small">${words.addNextCycle}</p>`;
      return html`<p>${words.closeQuestion(cycleName(tools, cycle), cycleName(tools, next))}</p>
        <div class="choices"><button type="button" @click=${() => onClose(next)}>${words.closeCycle}</button></div>
        <p class="flag">${problem}</p>`;
    },
  };
};
