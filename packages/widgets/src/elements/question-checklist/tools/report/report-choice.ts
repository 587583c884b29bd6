import {answerFields, type AnswerField, type Entry} from '@cairn-kit/answers';
import {formerAnswers, type FormerAnswer} from '@cairn-kit/answers/content';
import {cycleBefore, listCycles, listSubjects, type Subject} from '@cairn-kit/answers/list';
import {localDay, reportOf, type Report} from '@cairn-kit/answers/report';
import type {Question} from '@cairn-kit/data';
import type {ChecklistTools} from '../checklist-tools.ts';
import type {ListContent} from '../list-content.ts';

/** What somebody wants to see. */
export interface ReportChoice {
  /** Of everybody in the list; else only of the one that the checklist shows. */
  readonly isOfAll: boolean;
  /** The id of the cycle to compare with; empty for none. */
  readonly previous: string;
}

/** An answer to a question that nobody asks any more, and whose it is. */
export interface SubjectsFormerAnswer extends FormerAnswer {
  readonly subject: string;
}

/** What a report is made of: ids, numbers, and what nobody asks any more. */
export interface ReportContent {
  readonly report: Report;
  readonly subjects: readonly Subject[];
  readonly former: readonly SubjectsFormerAnswer[];
}

/** The cycles that this one can be compared with. */
export const otherCycles = ({store}: ChecklistTools): string[] =>
  listCycles(store.entries())
    .map(({id}) => id)
    .filter(id => id !== store.place.cycle);

/** What is shown first: the one that the checklist shows, and the cycle before. */
export function firstChoice({store}: ChecklistTools): ReportChoice {
  const before = cycleBefore(listCycles(store.entries()), store.place.cycle);
  return {isOfAll: false, previous: before?.id ?? ''};
}

/** Makes the report. Principles in which nobody has answered anything are left out, but for the checklist's own. */
export function reportFor(
  tools: ChecklistTools,
  {isOfAll, previous}: ReportChoice,
  content: ListContent,
): ReportContent {
  const {checklist, store} = tools;
  const {subject, cycle} = store.place;
  const {lang, words} = checklist.localize;
  const entries = store.entries();
  const known = listSubjects(entries, lang);
  const own = known.find(({id}) => id === subject) ?? {id: subject, name: '', identifier: '', audience: ''};
  const subjects = isOfAll ? known : [own];
  const report = reportOf(entries, {
    cycle,
    ...(previous && {previous}),
    // What nobody said is what the page asks for.
    subjects: subjects.map(({id, audience}) => ({id, audience: audience || checklist.audience})),
    questions: askedIn(tools, subjects, [cycle, previous], content),
    levels: Object.keys(checklist.set?.ratings ?? words.ratings)
      .filter(id => id)
      .map(id => ({id})),
    fields: fieldsOf(tools),
    today: localDay(),
    lang,
  });
  const former = subjects.flatMap(({id}) =>
    formerAnswers(
      entries,
      {subject: id, cycle},
      {questions: content.questions.keys(), forwarding: []},
    ).answers.map(answer => ({...answer, subject: id})),
  );
  return {report, subjects, former};
}

/** The fields that can be filled in here: nobody misses what has no box. */
export function fieldsOf({checklist}: ChecklistTools): AnswerField[] {
  const names = checklist.fields.split(/\s+/).map(name => name.replace('next-step', 'nextStep'));
  return answerFields.filter(name => names.includes(name) || name === 'reason');
}

function askedIn(
  {checklist, store}: ChecklistTools,
  subjects: readonly Subject[],
  cycles: readonly string[],
  {sets}: ListContent,
): Question[] {
  const ids = subjects.map(({id}) => id);
  const answered = new Set(
    store
      .entries(['answers'])
      .filter(({key}) => ids.includes(key[1]!) && cycles.includes(key[2]!))
      .filter(isWritten)
      .map(({key}) => key[3]),
  );
  return sets
    .filter(
      ({principle, questions}) =>
        principle === checklist.set?.principle || questions.some(({id}) => answered.has(id)),
    )
    .flatMap(({questions}) => questions)
    .filter(({id, phase}) => phase === (checklist.phase ?? phase) || answered.has(id));
}

const isWritten = ({fields}: Entry) => Object.values(fields).some(({value}) => value);
