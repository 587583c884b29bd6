import {html} from 'lit';
import {addPerson, changePerson, listPeople, workAs, type Naming} from '@cairn-kit/answers/list';
import type {MakePanel} from './panel.ts';
import {problemOf, put, read} from './naming.ts';

/** Who is working in this browser: said once, kept in the file, shown with each change. */
export const personPart: MakePanel = tools => {
  const {store, checklist} = tools;
  let naming: Naming | undefined;

  const onSubmit = async (event: SubmitEvent) => {
    const field = read(event);
    const entries = await store.read();
    const details = {name: field('name'), audience: field('audience')};
    naming = addPerson(entries, details);
    // Somebody who comes back, perhaps with another role.
    if (naming.problem === 'name-taken') naming = changePerson(entries, naming.id!, details);
    const id = await put(tools, naming);
    if (id) {
      await store.put([workAs(id)]);
      checklist.announce(tools.words.workingAs(details.name));
    }
    tools.update();
  };

  return {
    render() {
      const {words} = tools;
      const {audiences} = checklist.localize.words;
      const person = listPeople(store.entries()).find(({id}) => id === store.person);
      return html`<h4>${words.who}</h4>
        <form @submit=${onSubmit}>
          <label>${words.yourName}<input name="name" dir="auto" autocomplete="name" .value=${person?.name ?? ''} /></label>
          <label>${words.youAre}
            <select name="audience">
              ${Object.entries(audiences).map(
                ([id, label]) =>
                  html`<option value=${id} .selected=${id === (person?.audience ?? checklist.audience)}>${label}</option>`,
              )}
            </select>
          </label>
          <button>${words.saveWho}</button>
          <p class="small">${words.whyWho}</p>
          <p class="flag">${problemOf(tools, naming)}</p>
        </form>`;
    },
  };
};
