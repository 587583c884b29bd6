import {fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {QuestionChecklist} from '../elements/question-checklist/question-checklist.ts';
import {visibleText} from './visible-text.ts';

/** A checklist of the example questions, once it is there. */
export async function showChecklist(
  listId: string,
  attributes = html``,
  audience = 'sea',
): Promise<QuestionChecklist> {
  const list = await fixture<QuestionChecklist>(
    html`<cairn-question-checklist principle="3" audience=${audience} list-id=${listId}>${attributes}</cairn-question-checklist>`,
  );
  await waitUntil(() => list.shadowRoot!.querySelector('section'));
  return list;
}

/** What stands in the checklist's shadow root. */
export const find = <T extends HTMLElement>(list: QuestionChecklist, selector: string) =>
  list.shadowRoot!.querySelector<T>(selector)!;

/** Types into the box of a question's answer. */
export async function type(list: QuestionChecklist, question: string, text: string) {
  find(list, `#${question} [name=answer]`).focus();
  await sendKeys({type: text});
}

/** Chooses a question's status. */
export function choose(list: QuestionChecklist, question: string, status: string) {
  const select = find<HTMLSelectElement>(list, `#${question} [name=status]`);
  select.value = status;
  select.dispatchEvent(new Event('input', {bubbles: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Waits until the checklist says that it is saved. */
export const saved = (list: QuestionChecklist) =>
  waitUntil(
    () => /Saved in this browser, \d+:\d\d [AP]M/.test(visibleText(find(list, '.saved'))),
    'not saved',
  );
