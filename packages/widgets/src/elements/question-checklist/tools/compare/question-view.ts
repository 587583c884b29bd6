import {html, nothing} from 'lit';
import {answerFields, lastChange, type AnswerField} from '@cairn-kit/answers';
import type {ComparedAnswer, ComparedQuestion} from '@cairn-kit/answers/compare';
import {formatIsoDay} from '../../../../format-iso-day.ts';
import {formatTime} from '../../../../format-time.ts';
import type {ChecklistTools} from '../checklist-tools.ts';
import {wordsOf, type Comparison} from './comparison.ts';

/** What somebody can do with an answer. */
export interface AnswerActions {
  /** Whether an answer can be taken from a source. */
  canTake(source: number): boolean;
  take(question: string, answer: ComparedAnswer, who: string): void;
  /** Whether something was taken here that can be undone. */
  canUndo(question: string): boolean;
  undo(question: string): void;
}

/** The answers to one question, side by side where there is room. */
export function questionView(
  tools: ChecklistTools,
  comparison: Comparison,
  compared: ComparedQuestion,
  actions: AnswerActions,
) {
  const words = wordsOf(tools);
  const {checklist} = tools;
  const {prompt, lang} = checklist.questions.find(({id}) => id === compared.question)!;
  // The button goes with what it undoes: the next one gets its focus.
  const onUndo = ({currentTarget}: Event) => {
    (currentTarget as HTMLElement).closest('.compared')!.querySelector('button')!.focus();
    actions.undo(compared.question);
  };
  return html`<section class="compared">
    <h4 lang=${lang}>${prompt}</h4>
    <div class="columns">
      ${compared.answers.map(answer => answerView(tools, comparison, compared, answer, prompt, actions))}
    </div>
    ${
      actions.canUndo(compared.question)
        ? html`<p>
            <button type="button" @click=${onUndo}>${words.undo}</button>
          </p>`
        : nothing
    }
  </section>`;
}

function answerView(
  tools: ChecklistTools,
  {sources, people}: Comparison,
  {question, differs}: ComparedQuestion,
  answer: ComparedAnswer,
  prompt: string,
  actions: AnswerActions,
) {
  const words = wordsOf(tools);
  const {lang, words: own} = tools.checklist.localize;
  const {label, savedBy} = sources[answer.source]!;
  const who = answer.source ? people.get(savedBy ?? '')?.name || label : label;
  const {by, at} = lastChange(answer.fields)!;
  const writer = people.get(by ?? '')?.name;
  return html`<article class="theirs" aria-label=${who}>
    <h5>${who}</h5>
    ${who === label || !answer.source ? nothing : html`<p class="small">${label}</p>`}
    <dl>
      ${answerFields.filter(isSaid(answer)).map(
        name =>
          html`<div>
            <dt>${own.fields[name]} ${differs.includes(name) ? html`<em class="flag">(${words.differs})</em>` : nothing}</dt>
            <dd dir="auto">${textOf(tools, name, answer)}</dd>
          </div>`,
      )}
    </dl>
    <p class="small">${[writer, formatTime(at, lang)].filter(Boolean).join(', ')}</p>
    ${
      actions.canTake(answer.source)
        ? html`<button type="button" aria-label=${words.takeOf(who, prompt)} @click=${() => actions.take(question, answer, who)}>
            ${words.take}
          </button>`
        : nothing
    }
  </article>`;
}

/** Whether somebody wrote anything in a field. */
export const isSaid =
  ({values}: ComparedAnswer) =>
  (name: AnswerField): boolean =>
    !!values[name].trim() && !(name === 'status' && values.status === 'not-started');

function textOf({checklist}: ChecklistTools, name: AnswerField, {values}: ComparedAnswer): string {
  const {words, lang} = checklist.localize;
  if (name === 'status') return words.statuses[values.status];
  if (name === 'rating') return (checklist.set?.ratings ?? words.ratings)[values.rating] ?? values.rating;
  return name === 'due' ? formatIsoDay(values.due, lang) : values[name];
}
