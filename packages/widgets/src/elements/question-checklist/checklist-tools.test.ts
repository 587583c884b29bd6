import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {AnswerStore, answerKey} from '@cairn-kit/answers';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {choose, find, saved, showChecklist, type} from '../../testing/checklist-page.ts';
import {button, press, said, until, withTool} from '../../testing/checklist-tools.ts';
import {exampleQuestions} from '../../testing/example-content.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {QuestionChecklist} from './question-checklist.ts';

let listId = '';

const shownQuestions = (list: QuestionChecklist) =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('fieldset[id]')]
    .filter(one => !one.hidden)
    .map(one => one.id);

function select(list: QuestionChecklist, label: string, value: string) {
  const labels = [...list.shadowRoot!.querySelectorAll<HTMLLabelElement>('.panel label')];
  const control = labels.find(one => one.textContent?.trim().startsWith(label))!.control as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

async function write(list: QuestionChecklist, selector: string, text: string) {
  find(list, selector).focus();
  await sendKeys({type: text});
}

const placeOf = (list: QuestionChecklist) => find(list, '.place')?.textContent?.trim();

describe('the tools of a checklist', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('open with the focus inside, and give it back to their button', async () => {
    const list = await withTool(listId, 'Filter');
    await until(() => list.shadowRoot!.activeElement?.classList.contains('panel'));
    await expect(list).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await until(() => !find(list, '.panel'));
    expect(list.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Filter');
  });

  it('take the focus of the button that asked for them', async () => {
    const list = await showChecklist(listId);
    button(list, 'Tools')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => list.shadowRoot!.activeElement?.textContent?.trim() === 'Subject, cycle, who');
  });

  it('show only the questions that the filter asks for, and all again', async () => {
    const list = await withTool(listId, 'Filter');
    choose(list, 'what-changed', 'agreed');
    await saved(list);
    await list.updateComplete;
    select(list, 'Status', 'agreed');
    await list.updateComplete;
    expect(shownQuestions(list)).to.deep.equal(['what-changed']);
    expect(said(list)).to.equal('1 of 3 questions shown.');
    await press(list, 'Show all');
    await until(() => shownQuestions(list).length === 3);
    await write(list, '.panel [name=text]', 'table');
    await until(() => shownQuestions(list).join() === 'who-was-there');
  });

  it('show the questions for another audience', async () => {
    const list = await withTool(listId, 'Filter');
    select(list, 'Questions for', 'school');
    await until(() => !shownQuestions(list).includes('who-was-there'));
    await press(list, 'Show all');
    await until(() => shownQuestions(list).length === 3);
  });

  it('unfold all hints, and fold them again', async () => {
    const list = await withTool(listId, 'Filter');
    const hints = [...list.shadowRoot!.querySelectorAll('details')];
    await press(list, 'Unfold or fold all');
    expect(hints.every(hint => hint.open)).to.equal(true);
    await press(list, 'Unfold or fold all');
    expect(hints.some(hint => hint.open)).to.equal(false);
  });

  it('clear the answers after a question, and bring them back', async () => {
    const list = await showChecklist(listId);
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await press(list, 'Tools');
    await press(list, 'Clear');
    await press(list, 'Clear these answers');
    const box = find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');
    await until(() => box.value === '');
    expect(find<HTMLSelectElement>(list, '#who-was-there [name=status]').value).to.equal('not-started');
    await until(() => said(list) === 'The answers of this list are cleared.');
    await press(list, 'Bring them back');
    await until(() => box.value === 'Principals.');
    expect(find<HTMLSelectElement>(list, '#who-was-there [name=status]').value).to.equal('drafted');
  });

  it('name whose answers these are, and keep those of another school apart', async () => {
    const list = await withTool(listId, 'Subject, cycle, who');
    await type(list, 'who-was-there', 'Of Lincoln.');
    await write(list, '.panel form [name=name]', 'Lincoln Middle School');
    await press(list, 'Add');
    await until(() => placeOf(list) === 'Lincoln Middle School');
    const box = find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');
    expect(box.value).to.equal('Of Lincoln.');
    await write(list, '.panel form [name=name]', 'Jefferson High School');
    await press(list, 'Add');
    await until(() => placeOf(list) === 'Jefferson High School');
    expect(box.value).to.equal('');
    await expect(list).to.be.accessible();
    select(list, 'State, district or school', 'default');
    await until(() => box.value === 'Of Lincoln.');
  });

  it('say what is wrong with a name, and lose nothing', async () => {
    const list = await withTool(listId, 'Subject, cycle, who');
    await press(list, 'Add');
    await until(() => visibleText(find(list, '.panel .flag')).includes('Enter a name'));
  });

  it('close a cycle, and start the next from it', async () => {
    const list = await withTool(listId, 'Subject, cycle, who');
    await type(list, 'who-was-there', 'As it was in fall.');
    select(list, 'When these answers', 'baseline');
    await until(() => placeOf(list) === 'Baseline');
    await press(list, 'Close this cycle');
    await until(() => placeOf(list) === 'Mid-year');
    const box = () => find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');
    expect([box().value, box().readOnly]).to.deep.equal(['As it was in fall.', false]);
    select(list, 'When these answers', 'default');
    await until(() => box().readOnly);
    await press(list, 'Open it again');
    await until(() => !box().readOnly);
  });

  it('show with each change whose it is', async () => {
    const list = await withTool(listId, 'Subject, cycle, who');
    await write(list, '.panel [autocomplete=name]', 'Ana Díaz');
    await press(list, 'Keep');
    await until(() => said(list) === 'Changes are now marked as those of Ana Díaz.');
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await until(() => /Ana Díaz, \d+:\d\d/.test(visibleText(find(list, '#who-was-there'))));
    const store = new AnswerStore(listId);
    await store.load();
    const {answer} = store.fields(answerKey(store.place, 'who-was-there'))!;
    expect([store.person, answer!.by]).to.deep.equal(['ana-díaz', 'ana-díaz']);
    store.close();
  });
});
