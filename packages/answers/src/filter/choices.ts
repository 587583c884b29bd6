import {answerStatuses, type AnswerStatus, type AnswerValues} from '../answer.ts';
import {foldText} from '../fold-text.ts';
import type {FilteredQuestion} from './matcher.ts';

/** What a filter can offer, so that no choice leaves nothing to show. */
export interface Choices {
  /** In the order in which the questions name them. */
  readonly audiences: readonly string[];
  readonly phases: readonly string[];
  /** In the order in which a team meets them. */
  readonly statuses: readonly AnswerStatus[];
  /** By name. Each as it was first written, however others write it. */
  readonly owners: readonly string[];
}

/** What is in use in some questions and their answers. `lang` is the language to sort owners in. */
export function choicesIn(
  questions: readonly FilteredQuestion[],
  valuesOf: (question: string) => AnswerValues,
  lang?: string,
): Choices {
  const values = questions.map(({id}) => valuesOf(id));
  const used = new Set(values.map(({status}) => status));
  const owners = new Map<string, string>();
  for (const {owner} of values) {
    const name = foldText(owner);
    if (name && !owners.has(name)) owners.set(name, owner.trim());
  }
  const {compare} = new Intl.Collator(lang, {numeric: true, sensitivity: 'base'});
  return {
    audiences: [...new Set(questions.flatMap(({audiences = []}) => audiences))],
    phases: [...new Set(questions.flatMap(({phase}) => phase || []))],
    statuses: answerStatuses.filter(status => used.has(status)),
    owners: [...owners.values()].sort(compare),
  };
}
