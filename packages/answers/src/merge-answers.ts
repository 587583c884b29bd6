import type {Answer, AnswerFields, Stamped} from './answer.ts';

function isNewer(a: Stamped<unknown>, b: Stamped<unknown> | undefined): boolean {
  return !b || a.clock > b.clock || (a.clock === b.clock && a.replica > b.replica);
}

/** Of each field the newer value. The order of the two answers does not matter. */
export function mergeAnswers(one: Answer, other: Answer | undefined): Answer {
  if (!other) return one;
  const fields: Record<string, Stamped<unknown> | undefined> = {...one.fields};
  for (const [name, field] of Object.entries(other.fields))
    if (isNewer(field, fields[name])) fields[name] = field;
  return {...one, fields: fields as AnswerFields};
}
