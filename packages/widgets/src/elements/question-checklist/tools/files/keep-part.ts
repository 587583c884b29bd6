import {html} from 'lit';
import {verifyAnswersFile, writeAnswersFile} from '@cairn-kit/answers/files';
import {fileProblem} from '../file-problem.ts';
import type {MakePanel} from '../panel.ts';
import {answersFileOf} from './answers-file-of.ts';
import {fileName} from './file-names.ts';
import {canKeepFiles, pickFile} from './file-picker.ts';
import {keepIn} from './kept-file.ts';
import {noteCopy, offerFile} from './offer-file.ts';
import {wordsOf} from './words-for-files.ts';

/** Saves a copy of the whole list, or keeps the list in a file that is written with every change. */
export const keepPart: MakePanel = tools => {
  const {store, checklist} = tools;
  let problem = '';
  const name = () => fileName(['answers', store.list], '.cairn.json');
  const finish = (said: string, wrong = '') => {
    problem = wrong;
    checklist.announce(wrong || said);
    tools.update();
  };

  const save = async () => {
    const words = wordsOf(tools);
    const file = await answersFileOf(store, checklist.retentionNote);
    const text = writeAnswersFile(file);
    if (verifyAnswersFile(text, file).length) return finish('', words.notSaved);
    offerFile({name: name(), content: text, type: 'application/json'});
    await noteCopy(store);
    finish(words.copySaved(name(), file.entries.filter(({key}) => key.length === 4).length));
  };

  const keep = async () => {
    const handle = await pickFile(name(), wordsOf(tools).kindOfFile);
    if (!handle) return;
    const kept = (tools.kept = await keepIn(store, handle));
    const {problems, state} = kept;
    const words = wordsOf(tools);
    const why = problems.map(problem => fileProblem(tools, problem)).join(' ');
    finish(words.kept(kept.name), state === 'kept' ? '' : `${words.stopped(kept.name)} ${why}`);
  };

  const stop = async () => {
    const was = tools.kept!;
    tools.kept = undefined;
    await was.stop();
    finish(wordsOf(tools).stopped(was.name));
  };

  return {
    render() {
      const words = wordsOf(tools);
      const {kept} = tools;
      return html`<h4>${words.record}</h4>
        <p>${words.whyFile} ${canKeepFiles() ? words.keepAlso : ''}</p>
        ${kept?.state === 'kept' ? html`<p>${words.kept(kept.name)}</p>` : ''}
        <div class="choices">
          ${
            kept
              ? html`<button type="button" @click=${stop}>${words.stopKeeping}</button>`
              : canKeepFiles()
                ? html`<button type="button" class="primary" @click=${keep}>${words.keep}</button>`
                : ''
          }
          <button type="button" @click=${save}>${words.saveCopy}</button>
        </div>
        <p class="flag">${problem}</p>`;
    },
  };
};
