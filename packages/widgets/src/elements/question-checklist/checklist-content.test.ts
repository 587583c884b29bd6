import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {AnswerStore} from '@cairn-kit/answers';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {find, showChecklist} from '../../testing/checklist-page.ts';
import {button, openTool, press, said, until} from '../../testing/checklist-tools.ts';
import {exampleQuestions} from '../../testing/example-content.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {ChecklistContent, QuestionChecklist} from './question-checklist.ts';

let listId = '';

/** What a team answered before the content changed. */
async function answered(question: string, answer: string) {
  const store = new AnswerStore(listId);
  await store.load();
  await store.set(question, {answer, status: 'agreed'});
  store.close();
}

const box = (list: QuestionChecklist, question: string) =>
  find<HTMLTextAreaElement>(list, `#${question} [name=answer]`);

const changed: ChecklistContent = {
  ...exampleQuestions,
  forwarding: [
    {id: 'who-came', kind: 'moved', to: 'who-was-there'},
    {id: 'what-and-how', kind: 'split', to: ['what-changed', 'who-hears-back']},
    {id: 'bus-times', kind: 'retired', reason: 'Buses are asked about elsewhere.', asOf: '2026-09-01'},
  ],
};

async function showChanged(): Promise<QuestionChecklist> {
  const list = await showChecklist(listId);
  list.content = changed;
  await list.updateComplete;
  return list;
}

describe('a checklist whose content changed', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [changed]}));
  });

  it('shows the answer to a renamed question under the question of today', async () => {
    await answered('who-came', 'Principals.');
    const list = await showChanged();
    await until(() => box(list, 'who-was-there').value === 'Principals.');
    expect(button(list, 'Questions no longer asked')).to.equal(undefined);
  });

  it('keeps what was answered to a question that is not asked any more, with the reason', async () => {
    await answered('bus-times', 'At four.');
    const list = await showChanged();
    await openTool(list, 'Questions no longer asked');
    await until(() => visibleText(find(list, '.panel')).includes('At four.'));
    expect(visibleText(find(list, '.panel'))).to.contain('Buses are asked about elsewhere.');
    await expect(list).to.be.accessible();
  });

  it('offers the answer to a split question at its parts, as a draft', async () => {
    await answered('what-and-how', 'The dates, by mail.');
    const list = await showChanged();
    await openTool(list, 'Questions no longer asked');
    await press(list, 'Take this answer there, as a draft');
    await until(() => box(list, 'what-changed').value === 'The dates, by mail.');
    expect(find<HTMLSelectElement>(list, '#what-changed [name=status]').value).to.equal('drafted');
    await until(() => said(list) === 'The answer stands there now, as a draft.');
    await until(() => visibleText(find(list, '.panel')).includes('has an answer of its own'));
  });

  it('prints where it comes from and when', async () => {
    await answered('who-was-there', 'Principals.');
    const list = await showChanged();
    await until(() => find(list, '.printed'));
    const {textContent} = find(list, '.printed');
    expect(textContent).to.contain(location.href.split('#')[0]);
    expect(textContent).to.contain(`Printed on ${new Date().toLocaleDateString('en', {dateStyle: 'long'})}`);
  });
});

const packText = async () => (await fetch('/packages/data/templates/pack/pack.json')).text();

const address = (text: string) => URL.createObjectURL(new Blob([text]));

const showPack = (src: string, principle = 1) =>
  fixture<QuestionChecklist>(
    html`<cairn-question-checklist principle=${principle} list-id=${listId} src=${src}><p>Fallback</p></cairn-question-checklist>`,
  );

describe('a checklist of a content pack', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('shows the pack’s questions and rates on its scale', async () => {
    const pack = JSON.parse(await packText()) as {
      extends?: string;
      records: {
        questions: Record<string, {prompt: string; audiences: string[]}>;
        ratingScales: Record<string, {levels: {label: string}[]}>;
      };
    };
    const number = 1;
    const list = await showPack(address(JSON.stringify(pack)), number);
    await waitUntil(() => list.shadowRoot!.querySelector('fieldset[id]'), 'no question', {timeout: 20_000});
    const [own] = Object.values(pack.records.questions).filter(({audiences}) => audiences.includes('sea'));
    expect(visibleText(find(list, 'section'))).to.contain(own!.prompt);
    const [scale] = Object.values(pack.records.ratingScales);
    const labels = [...find<HTMLSelectElement>(list, '[name=rating]').options].map(({label}) => label);
    expect(labels.slice(1)).to.deep.equal(scale!.levels.map(({label}) => label));
  });

  it('leaves its fallback standing when the pack is broken, and says why in the console', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    const list = await showPack(address((await packText()).replace('"whyItMatters"', '"whyItMaters"')));
    await until(() => said.length);
    console.warn = warn;
    expect(String(said)).to.contain('whyItMatters');
    expect(list.shadowRoot!.querySelector('section')).to.equal(null);
  });
});
