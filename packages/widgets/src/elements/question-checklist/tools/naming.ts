import type {Naming} from '@cairn-kit/answers/list';
import type {ChecklistTools} from './checklist-tools.ts';

/** Puts a name into the store, and resolves with its id; where that is not possible it says why, and with nothing. */
export async function put(tools: ChecklistTools, naming: Naming): Promise<string | undefined> {
  if (naming.problem) {
    tools.checklist.announce(tools.words.problems[naming.problem]);
    return undefined;
  }
  await tools.store.put(naming.changes);
  return naming.id;
}

/** The problem of a naming, in words, to stand beside the field; empty when there is none. */
export const problemOf = (tools: ChecklistTools, naming: Naming | undefined): string =>
  naming?.problem ? tools.words.problems[naming.problem] : '';

/** What is written in a form, by the names of its fields. */
export function read(event: Event): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  return name => String(data.get(name) ?? '').trim();
}
