import {html, nothing} from 'lit';
import type {MakePanel} from '../panel.ts';
import {IncomingFile} from './incoming-file.ts';
import {openedView} from './opened-view.ts';
import type {Words} from '../../../../locales/en.ts';
import {wordsOf} from './words-for-files.ts';

/** Opens a file of any kind that this tool writes, and shows what it would change before anything is taken. */
export const openPart: MakePanel = tools => {
  let file: IncomingFile | undefined;
  let summary = '';

  const say = (text: string) => {
    summary = text;
    tools.checklist.announce(text);
  };

  const open = async (isOther = false) => say(await file!.open(isOther));
  const onChoose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [source] = input.files!;
    if (!source) return;
    // The same file can be chosen again after it was mended.
    input.value = '';
    file = new IncomingFile(tools, source);
    summary = wordsOf(tools).reading(source.name);
    tools.update();
    void open();
  };

  const take = async () => {
    const count = await file!.take().catch((error: unknown) => {
      console.warn('[cairn] The file was not taken.', error);
    });
    if (count === undefined) return say(wordsOf(tools).notTaken);
    file = undefined;
    say(wordsOf(tools).taken(count));
  };

  const discard = () => {
    file = undefined;
    summary = '';
    tools.update();
  };

  const shown = ({opened, changes, chosen, questions}: IncomingFile) => html`
    ${openedView(tools, {
      file: opened!,
      changes,
      chosen,
      questions,
      onMatch: (kind, doubt, to) => void file!.match(kind, doubt, to).then(() => tools.update()),
      onOpenOther: () => void open(true),
    })}
    ${opened!.outcome === 'read' && changes.length ? choices(wordsOf(tools), chosen.size > 0, take, discard) : nothing}`;

  return {
    render() {
      const words = wordsOf(tools);
      return html`<h4>${words.open}</h4>
        <label>${words.chooseFile}
          <input type="file" accept=".json,.csv,.docx,.txt" @change=${onChoose} />
        </label>
        <p class="summary">${summary}</p>
        ${file?.opened ? shown(file) : nothing}`;
    },
  };
};

const choices = (words: Words['files'], canTake: boolean, take: () => Promise<void>, discard: () => void) =>
  html`<div class="choices">
    <button type="button" class="primary" ?disabled=${!canTake} @click=${take}>${words.take}</button>
    <button type="button" @click=${discard}>${words.discard}</button>
  </div>`;
