import {html} from 'lit';
import {addCycle, listCycles, renameCycle, unnamed, type Naming} from '@cairn-kit/answers/list';
import {cycleName, offeredCycles} from './cycles.ts';
import type {MakePanel} from './panel.ts';
import {problemOf, put, read} from './naming.ts';

/** In which cycle: baseline, mid-year, end of year, or a name of the team's own. */
export const cyclePart: MakePanel = tools => {
  const {store, checklist} = tools;
  let naming: Naming | undefined;

  const isUnnamed = () => store.place.cycle === unnamed && !store.fields(['list', 'cycle', unnamed]);

  /** Goes to a cycle of that name; what was answered before any was named gets the first name. */
  const go = async (name: string) => {
    const entries = await store.read();
    if (!listCycles(entries).some(({id}) => id === name)) {
      naming = isUnnamed() ? renameCycle(entries, unnamed, name) : addCycle(entries, name);
      const id = await put(tools, naming);
      if (!id) return tools.update();
      name = id;
    }
    await store.move({...store.place, cycle: name});
    checklist.announce(tools.words.nowAt(cycleName(tools, name)));
  };

  const onSubmit = async (event: SubmitEvent) => {
    const form = event.currentTarget as HTMLFormElement;
    await go(read(event)('name'));
    if (!naming?.problem) form.reset();
  };

  return {
    render() {
      const {words} = tools;
      return html`<h4>${words.cycle}</h4>
        <form @submit=${onSubmit}>
          <label>${words.when}
            <select @change=${(event: Event) => go((event.target as HTMLSelectElement).value)}>
              ${offeredCycles(tools).map(id => html`<option value=${id} .selected=${id === store.place.cycle}>${cycleName(tools, id)}</option>`)}
            </select>
          </label>
          <label>${words.newCycle}<input name="name" dir="auto" autocomplete="off" /></label>
          <button>${words.add}</button>
          <p class="flag">${problemOf(tools, naming)}</p>
        </form>`;
    },
  };
};
