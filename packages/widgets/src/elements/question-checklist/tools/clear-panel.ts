import {html} from 'lit';
import {answerKey, type Change} from '@cairn-kit/answers';
import type {MakePanel} from './panel.ts';

/** Clears the answers to the questions of this checklist, after a question, and brings them back when that was wrong. */
export const clearPanel: MakePanel = tools => {
  let undo: readonly Change[] | undefined;

  /** What stands in each answered question now, to be put back. */
  const now = () => {
    const {checklist, store} = tools;
    return checklist.questions.flatMap(({id}): Change[] => {
      const key = answerKey(store.place, id);
      const fields = Object.entries(store.fields(key) ?? {});
      return fields.length ? [[key, Object.fromEntries(fields.map(([name, {value}]) => [name, value]))]] : [];
    });
  };

  const put = async (changes: readonly Change[], say: string) => {
    await tools.store.put(changes);
    tools.checklist.announce(say);
  };

  const clear = () => {
    undo = now();
    const empty = undo.map(([key, values]): Change => [
      key,
      Object.fromEntries(Object.keys(values).map(name => [name, ''])),
    ]);
    return put(empty, tools.words.cleared);
  };

  const bringBack = () => {
    const changes = undo!;
    undo = undefined;
    return put(changes, tools.words.broughtBack);
  };

  return {
    render() {
      const {words, store} = tools;
      if (store.closed) return html`<p>${words.notes.closed}</p>`;
      if (undo)
        return html`<p>${words.cleared}</p>
          <div class="choices"><button type="button" class="primary" @click=${bringBack}>${words.undo}</button></div>`;
      const count = now().length;
      if (!count) return html`<p>${words.nothingToClear}</p>`;
      return html`<p>${words.clearQuestion(count)}</p>
        <div class="choices"><button type="button" class="primary" @click=${clear}>${words.clear}</button></div>`;
    },
  };
};
