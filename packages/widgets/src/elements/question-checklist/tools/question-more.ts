import {html, nothing} from 'lit';
import {answerKey, answerValues, lastChange, type AnswerField} from '@cairn-kit/answers';
import {formatTime} from '../../../format-time.ts';
import type {ChecklistTools} from './checklist-tools.ts';

/** What only some answers have: why a question is not applicable, other versions, who changed it. */
export function questionMore({store, words, checklist}: ChecklistTools, question: string) {
  const key = answerKey(store.place, question);
  const fields = store.fields(key);
  if (!fields) return nothing;
  const {lang, words: own} = checklist.localize;
  const {status, reason} = answerValues(fields);
  const {by, at} = lastChange(fields)!;
  const nameOf = (person = '') => String(store.fields(['list', 'person', person])?.['name']?.value ?? '');
  const others = Object.entries(fields).flatMap(([name, {value, others = []}]) =>
    others.filter(other => other.value && other.value !== value).map(other => ({name, value, other})),
  );
  return [
    status === 'not-applicable'
      ? html`<label>${own.fields.reason}<textarea name="reason" rows="2" dir="auto" .value=${reason} ?readonly=${store.closed}></textarea></label>`
      : nothing,
    others.map(
      ({name, value, other}) =>
        html`<div class="version">
          <p class="flag">${words.otherVersion(own.fields[name as AnswerField], [nameOf(other.by) || words.somebody, formatTime(other.at, lang)].join(', '))}</p>
          <blockquote dir="auto">${other.value}</blockquote>
          <div class="choices">
            <button type="button" @click=${() => store.put([[key, {[name]: other.value}]])}>${words.useThis}</button>
            <button type="button" @click=${() => store.put([[key, {[name]: value}]])}>${words.keepMine}</button>
          </div>
        </div>`,
    ),
    nameOf(by) ? html`<p class="small">${nameOf(by)}, ${formatTime(at, lang)}</p>` : nothing,
  ];
}
