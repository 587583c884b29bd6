import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {AnswerStore, answerKey} from '@cairn-kit/answers';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {choose, find, saved, showChecklist} from '../../testing/checklist-page.ts';
import {exampleQuestions} from '../../testing/example-content.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {QuestionChecklist} from './question-checklist.ts';

let listId = '';

const show = () => showChecklist(listId);

describe('the fields of a checklist', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('shows the fields that the page asks for, and takes what is written in them', async () => {
    const list = await fixture<QuestionChecklist>(
      html`<cairn-question-checklist principle="3" list-id=${listId} fields="evidence next-step due"></cairn-question-checklist>`,
    );
    await waitUntil(() => list.shadowRoot!.querySelector('fieldset'));
    const names = [...find(list, 'fieldset').querySelectorAll<HTMLInputElement>('[name]')];
    expect(names.map(({name}) => name)).to.deep.equal(['evidence', 'nextStep', 'due']);
    find(list, '[name=nextStep]').focus();
    await sendKeys({type: 'Ask the liaison'});
    const due = find<HTMLInputElement>(list, '[name=due]');
    due.value = '2026-12-11';
    due.dispatchEvent(new Event('input', {bubbles: true}));
    await saved(list);
    list.remove();
    const again = await show();
    await waitUntil(() => find<HTMLInputElement>(again, '[name=nextStep]').value === 'Ask the liaison');
    expect(find<HTMLInputElement>(again, '[name=due]').value).to.equal('2026-12-11');
  });

  it('shows the questions of the phase that the page asks for', async () => {
    const list = await fixture<QuestionChecklist>(
      html`<cairn-question-checklist principle="3" list-id=${listId} phase="sustaining"></cairn-question-checklist>`,
    );
    await waitUntil(() => list.shadowRoot!.querySelector('section'));
    const expected = exampleQuestions.questions.filter(
      ({phase, audiences}) => phase === 'sustaining' && audiences.includes('sea'),
    );
    expect(list.shadowRoot!.querySelectorAll('fieldset')).to.have.lengthOf(expected.length);
  });

  it('asks why a question is not applicable, and keeps the reason', async () => {
    const list = await show();
    choose(list, 'what-changed', 'not-applicable');
    await waitUntil(() => find(list, '#what-changed [name=reason]'));
    find(list, '#what-changed [name=reason]').focus();
    await sendKeys({type: 'We have one school.'});
    await saved(list);
    await expect(list).to.be.accessible();
    list.remove();
    const again = await show();
    await waitUntil(
      () => find<HTMLTextAreaElement>(again, '#what-changed [name=reason]')?.value === 'We have one school.',
    );
  });

  it('shows a text that lost beside the one that won, until somebody decides', async () => {
    const store = new AnswerStore(listId);
    await store.load();
    await store.set('who-was-there', {answer: 'Principals.'});
    const at = Date.now();
    const elsewhere = {value: 'Families.', clock: 1, replica: 'a-file', at};
    await store.merge([{key: answerKey(store.place, 'who-was-there'), fields: {answer: elsewhere}}]);
    const list = await show();
    await waitUntil(() => find(list, '#who-was-there blockquote'));
    expect(visibleText(find(list, '#who-was-there'))).to.match(/Another version of “Answer”, from elsewhere/);
    await expect(list).to.be.accessible();
    const other = find(list, '#who-was-there blockquote').textContent;
    find(list, '#who-was-there .choices button').click();
    await waitUntil(() => find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]').value === other);
    await waitUntil(() => !find(list, '#who-was-there blockquote'));
    store.close();
  });

  it('lets a closed cycle be read and not changed', async () => {
    const store = new AnswerStore(listId);
    await store.load();
    await store.set('who-was-there', {answer: 'Principals.'});
    await store.put([[['answers', 'default', 'default'], {closed: true}]]);
    const list = await show();
    await waitUntil(() => visibleText(list).includes('This cycle is closed'));
    expect(find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]').readOnly).to.equal(true);
    expect(find<HTMLSelectElement>(list, '#who-was-there [name=status]').disabled).to.equal(true);
    await expect(list).to.be.accessible();
    store.close();
  });
});
