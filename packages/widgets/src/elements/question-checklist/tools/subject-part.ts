import {html} from 'lit';
import {addSubject, changeSubject, listSubjects, unnamed, type Naming} from '@cairn-kit/answers/list';
import type {MakePanel} from './panel.ts';
import {problemOf, put, read} from './naming.ts';

/** Whose answers: a state, a district, a school. The first name is that of what was answered so far. */
export const subjectPart: MakePanel = tools => {
  const {store, checklist} = tools;
  let naming: Naming | undefined;

  const go = async (subject: string) => {
    await store.move({...store.place, subject});
    checklist.announce(tools.words.nowAt(nameOf(subject)));
  };

  const nameOf = (id: string) =>
    listSubjects(store.entries()).find(subject => subject.id === id)?.name || tools.words.unnamed;

  const onSubmit = async (event: SubmitEvent) => {
    const form = event.currentTarget as HTMLFormElement;
    const field = read(event);
    const entries = await store.read();
    const details = {
      name: field('name'),
      identifier: field('identifier'),
      audience: checklist.audience,
    };
    const isFirst = store.place.subject === unnamed && !store.fields(['list', 'subject', unnamed]);
    naming = isFirst ? changeSubject(entries, unnamed, details) : addSubject(entries, details);
    const id = await put(tools, naming);
    if (id) {
      form.reset();
      await go(id);
    }
    tools.update();
  };

  return {
    render() {
      const {words} = tools;
      const {subject} = store.place;
      const subjects = listSubjects(store.entries(), checklist.localize.lang);
      return html`<h4>${words.subject}</h4>
        <form @submit=${onSubmit}>
          <label>${words.whose}
            <select @change=${(event: Event) => go((event.target as HTMLSelectElement).value)}>
              ${(subjects.length ? subjects : [{id: unnamed, name: '', identifier: ''}]).map(
                ({id, name, identifier}) =>
                  html`<option value=${id} .selected=${id === subject}>${name || words.unnamed}${identifier && ` (${identifier})`}</option>`,
              )}
            </select>
          </label>
          <label>${words.newSubject}<input name="name" dir="auto" autocomplete="off" /></label>
          <label>${words.identifier}<input name="identifier" autocomplete="off" /></label>
          <button>${words.add}</button>
          <p class="flag">${problemOf(tools, naming)}</p>
        </form>`;
    },
  };
};
