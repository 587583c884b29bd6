import {waitUntil} from '@open-wc/testing';
import type {QuestionChecklist} from '../elements/question-checklist/question-checklist.ts';
import {find, showChecklist} from './checklist-page.ts';

/** Waits longer than the default second: a tool loads when it is first opened. */
export const until = (condition: () => unknown, what = 'not so') =>
  waitUntil(condition, what, {timeout: 20_000});

/** The button of that name, where it is shown. */
export const button = (list: QuestionChecklist, name: string) =>
  [...list.shadowRoot!.querySelectorAll('button')].find(
    one => !one.hidden && one.textContent?.trim() === name,
  );

/** Presses a button, once it is there. */
export async function press(list: QuestionChecklist, name: string) {
  await until(() => button(list, name), `no button "${name}"`);
  button(list, name)!.click();
  await list.updateComplete;
}

/** Opens a tool of a checklist. */
export async function openTool(list: QuestionChecklist, name: string): Promise<void> {
  await until(() => button(list, 'Tools') ?? button(list, name));
  if (!button(list, name)) await press(list, 'Tools');
  await press(list, name);
  await until(() => find(list, '.panel :is(form, p, table)'));
}

/** A checklist with one of its tools open. */
export async function withTool(listId: string, name: string): Promise<QuestionChecklist> {
  const list = await showChecklist(listId);
  await openTool(list, name);
  return list;
}

/** What the checklist says to people who do not see the page. */
export const said = (list: QuestionChecklist) => find(list, '[role=status]').textContent?.trim();
