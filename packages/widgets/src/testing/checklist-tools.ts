import {waitUntil} from '@open-wc/testing';
import type {QuestionChecklist} from '../elements/question-checklist/question-checklist.ts';
import {find, showChecklist} from './checklist-page.ts';
import {visibleText} from './visible-text.ts';

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

/** A checklist with one of its tools open in a dialog. */
export async function showDialog(
  listId: string,
  tool: string,
  attributes?: Parameters<typeof showChecklist>[1],
): Promise<QuestionChecklist> {
  const list = await showChecklist(listId, attributes);
  await press(list, 'Tools');
  await press(list, tool);
  await until(() => find(list, 'dialog[open]'), `${tool} did not open`);
  return list;
}

/** Everything that a person sees in the dialog. */
export const dialogText = (list: QuestionChecklist) => visibleText(find(list, 'dialog'));

/** What stands in each row of the table with a caption, by cell. */
export function rowsOf(list: QuestionChecklist, caption: string): string[][] {
  const tables = [...list.shadowRoot!.querySelectorAll('table')];
  const table = tables.find(one => one.caption?.textContent === caption);
  return [...(table?.rows ?? [])].map(row => [...row.cells].map(cell => cell.innerText.trim()));
}

/** Every text that the dialog says from now on, one for each time that it says something. */
export function record(list: QuestionChecklist): string[] {
  const said: string[] = [];
  const status = find(list, 'dialog [role=status]');
  new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

/** Chooses in a list of the dialog. */
export function chooseIn(list: QuestionChecklist, name: string, value: string) {
  const select = find<HTMLSelectElement>(list, `dialog select[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}
