import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {registerWords} from '../../controllers/localize-controller.ts';
import {es} from '../../locales/es.ts';
import {choose, find, saved, showChecklist, type} from '../../testing/checklist-page.ts';
import {exampleQuestions} from '../../testing/example-content.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {AnswerChangedEvent} from './answer-events.ts';

let listId = '';

const show = (...[attributes, audience]: [attributes?: TemplateResult, audience?: string]) =>
  showChecklist(listId, attributes, audience);

describe('<cairn-question-checklist>', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('shows the questions with a box for an answer and a status each', async () => {
    const list = await show(html`<p>Fallback</p>`);
    const text = visibleText(list);
    expect(text).to.include('3. Bring people in early');
    expect(text).to.include('State (SEA) questions');
    expect(text).to.include('Who was at the table before the plan was drafted, and who was missing?');
    expect(text).to.include('Not started 3');
    expect(text).to.include('Answers stay in this browser. Nothing is sent anywhere.');
    expect(text).not.to.include('Fallback');
    expect(list.shadowRoot!.querySelectorAll('textarea')).to.have.lengthOf(3);
    await expect(list).to.be.accessible();
  });

  it('shows the questions of the audience that the page asks for', async () => {
    const list = await show(html``, 'lea');
    expect(visibleText(list)).to.include('What did people say that changed the plan?');
    expect(list.shadowRoot!.querySelectorAll('fieldset')).to.have.lengthOf(1);
  });

  it('says so when an audience has no questions yet', async () => {
    const list = await show(html``, 'school');
    expect(visibleText(list)).to.include('No questions for this audience yet.');
    await expect(list).to.be.accessible();
  });

  it('shows the state agency’s questions for an audience it does not know, and tells the developer', async () => {
    const warnings = recordWarnings();
    const list = await show(html``, 'principal');
    expect(list.shadowRoot!.querySelectorAll('fieldset')).to.have.lengthOf(3);
    expect(warnings.stop()).to.deep.equal([
      '[cairn] <cairn-question-checklist audience="principal">: use sea, lea, school or external-partner.',
    ]);
  });

  it('keeps the page’s own text when the principle is not one', async () => {
    const warnings = recordWarnings();
    const list = await fixture(
      html`<cairn-question-checklist principle="12"><p>Fallback</p></cairn-question-checklist>`,
    );
    await aTimeout(20);
    expect(visibleText(list)).to.equal('Fallback');
    expect(warnings.stop()).to.have.lengthOf(1);
  });

  it('keeps answers over a reload, and says when they were saved', async () => {
    const list = await show();
    await type(list, 'who-was-there', 'Principals.');
    choose(list, 'what-changed', 'agreed');
    await saved(list);
    expect(visibleText(find(list, '[part=count]'))).to.match(/^Agreed 1 Drafted 1 Not started 1/);
    list.remove();

    const again = await show();
    await waitUntil(() => find<HTMLTextAreaElement>(again, 'textarea').value === 'Principals.');
    expect(find<HTMLSelectElement>(again, '#who-was-there [name=status]').value).to.equal('drafted');
    expect(find<HTMLSelectElement>(again, '#what-changed [name=status]').value).to.equal('agreed');
    await saved(again);
    await expect(again).to.be.accessible();
  });

  it('shows a stone a question, with its status in its name', async () => {
    const list = await show();
    for (const [question, status] of [
      ['who-was-there', 'agreed'],
      ['what-changed', 'needs-decision'],
      ['who-hears-back', 'not-applicable'],
    ] as const)
      choose(list, question, status);
    await saved(list);
    const stones = [...list.shadowRoot!.querySelectorAll('.stones a')];
    expect(stones.map(stone => stone.getAttribute('aria-label'))).to.deep.equal([
      '1: Agreed',
      '2: Needs a decision',
      '3: Not applicable',
    ]);
    expect(visibleText(find(list, '[part=count]'))).to.equal('Agreed 1 Needs a decision 1 Not applicable 1');
    await expect(list).to.be.accessible();
  });

  it('takes the visitor to a question by its stone, and to the next open one', async () => {
    const list = await show();
    find(list, '.stones li:nth-child(2) a').click();
    expect(list.shadowRoot!.activeElement!.id).to.equal('what-changed');
    choose(list, 'who-was-there', 'agreed');
    await list.updateComplete;
    find(list, '[part=count] a').click();
    expect(list.shadowRoot!.activeElement!.id).to.equal('what-changed');
  });

  it('tells the page what was changed', async () => {
    const list = await show();
    setTimeout(() => choose(list, 'what-changed', 'drafted'));
    const event = (await oneEvent(list, 'cairn-answer-changed')) as AnswerChangedEvent;
    expect([event.questionId, event.bubbles, event.composed]).to.deep.equal(['what-changed', true, true]);
    await oneEvent(list, 'cairn-answers-saved');
  });

  it('announces once that an answer was saved, not that it is being saved', async () => {
    const list = await show();
    const status = find(list, '[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => status.textContent && said.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    choose(list, 'who-was-there', 'drafted');
    await saved(list);
    expect(said).to.have.lengthOf(1);
    observer.disconnect();
  });

  it('shows in a second checklist of the same list what was answered in the first', async () => {
    const one = await show();
    const two = await show();
    await type(one, 'who-was-there', 'Everyone.');
    await waitUntil(
      () => find<HTMLTextAreaElement>(two, '#who-was-there [name=answer]').value === 'Everyone.',
    );
  });

  it('does not overwrite a box that somebody is typing in', async () => {
    const [one, two] = [await show(), await show()];
    await type(one, 'who-was-there', 'From one.');
    await saved(one);
    await type(two, 'who-was-there', ' And');
    const box = find<HTMLTextAreaElement>(two, '#who-was-there [name=answer]');
    const typed = box.value;
    choose(one, 'what-changed', 'agreed');
    await saved(one);
    expect(box.value).to.equal(typed);
  });

  it('opens another list when the page asks for one', async () => {
    const list = await show();
    await type(list, 'who-was-there', 'Kept apart.');
    await saved(list);
    list.listId = `${listId}-other`;
    await waitUntil(() => find<HTMLTextAreaElement>(list, 'textarea').value === '');
  });

  it('keeps what was typed when it is moved to another place in the page', async () => {
    const list = await show();
    const place = await fixture(html`<div></div>`);
    await type(list, 'who-was-there', 'Moved with me');
    place.append(list);
    await saved(list);
    expect(find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]').value).to.equal('Moved with me');
  });

  it('shows and saves answers on a page whose language tag is none', async () => {
    const page = await fixture(
      html`<div lang="en_US"><cairn-question-checklist principle="3" list-id=${listId}></cairn-question-checklist></div>`,
    );
    const list = page.querySelector('cairn-question-checklist')!;
    await waitUntil(() => list.shadowRoot!.querySelector('section'));
    choose(list, 'who-was-there', 'agreed');
    await saved(list);
  });

  it('works on when the page takes its list-id away', async () => {
    const list = await show();
    list.removeAttribute('list-id');
    await list.updateComplete;
    expect(find(list, '.saved').dataset['state']).not.to.equal('unsaved');
  });

  it('shows a long answer in full', async () => {
    const list = await show();
    const box = find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');
    box.value = 'A line of an answer.\n'.repeat(60);
    box.dispatchEvent(new Event('input', {bubbles: true}));
    await saved(list);
    expect(box.scrollHeight).to.be.at.most(box.clientHeight + 1);
  });

  it('speaks Spanish where the page does', async () => {
    registerWords(es);
    const page = await fixture(
      html`<div lang="es"><cairn-question-checklist principle="3" list-id=${listId}></cairn-question-checklist></div>`,
    );
    const list = page.querySelector('cairn-question-checklist')!;
    await waitUntil(() => visibleText(list).includes('Sin empezar 3'));
    choose(list, 'who-was-there', 'agreed');
    await waitUntil(() => visibleText(list).includes('Guardado en este navegador'));
    // The questions are English for now, and say so to a screen reader.
    expect(find(list, 'legend').lang).to.equal('en');
    await expect(list).to.be.accessible();
  });
});
