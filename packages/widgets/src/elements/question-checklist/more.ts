import {html, nothing, render} from 'lit';
import {answerKey, lastChange, type AnswerField} from '@cairn-kit/answers';
import {formatTime} from '../../format-time.ts';
import {moreWords} from '../../locales/en-more.ts';
import type {QuestionChecklist} from './question-checklist.ts';

// What only some checklists have to show. A part of its own, which renders into places that it makes for itself.

/** What a team has to know about its storage, beside whether the answers are saved. */
function notes({store, localize}: QuestionChecklist) {
  if (!store) return nothing;
  const words = localize.wordsOf('more', moreWords).notes;
  const lines = [
    store.closed && words.closed,
    store.rung && words.savedSimply,
    store.damaged && words.damaged(store.damaged),
  ].filter(Boolean);
  const isFramed = top !== self;
  return [
    isFramed ? html`<p><a href=${location.href} target="_blank">${words.openInFullPage}</a></p>` : nothing,
    lines.length ? html`<p class="flag">${lines.join(' ')}</p>` : nothing,
  ];
}

/** What only some answers have: why a question is not applicable, other versions, who changed it. */
function moreOf({store, localize}: QuestionChecklist, question: string) {
  const key = answerKey(store!.place, question);
  const fields = store!.fields(key);
  if (!fields) return nothing;
  const {words, lang} = localize;
  const own = localize.wordsOf('more', moreWords);
  const {status, reason} = store!.get(question);
  const {by, at} = lastChange(fields)!;
  const nameOf = (person = '') => String(store!.fields(['list', 'person', person])?.['name']?.value ?? '');
  const others = Object.entries(fields).flatMap(([name, {value, others = []}]) =>
    others.filter(other => other.value && other.value !== value).map(other => ({name, value, other})),
  );
  return [
    status === 'not-applicable'
      ? html`<label>${words.fields.reason}<textarea name="reason" rows="2" dir="auto" .value=${reason} ?readonly=${store!.closed}></textarea></label>`
      : nothing,
    others.map(
      ({name, value, other}) =>
        html`<div class="version">
          <p class="flag">${own.otherVersion(words.fields[name as AnswerField], [nameOf(other.by) || own.somebody, formatTime(other.at, lang)].join(', '))}</p>
          <blockquote dir="auto">${other.value}</blockquote>
          <div class="choices">
            <button type="button" @click=${() => store!.put([[key, {[name]: other.value}]])}>${own.useThis}</button>
            <button type="button" @click=${() => store!.put([[key, {[name]: value}]])}>${own.keepMine}</button>
          </div>
        </div>`,
    ),
    nameOf(by) ? html`<p class="small">${nameOf(by)}, ${formatTime(at, lang)}</p>` : nothing,
  ];
}

/** The place for it in a question or the header: made when there is something to show. */
function renderIn(parent: Element, content: unknown) {
  let place = parent.querySelector<HTMLElement>(':scope > .more');
  if (!place && content === nothing) return;
  if (!place) parent.append((place = Object.assign(document.createElement('div'), {className: 'more'})));
  render(content, place);
}

/** Where boxes do not grow with what is in them by themselves. */
function grow(root: ParentNode) {
  if (CSS.supports('field-sizing:content')) return;
  for (const box of root.querySelectorAll('textarea')) {
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  }
}

/** Shows it in this checklist, whenever that renders, from now on. */
export function more(checklist: QuestionChecklist): void {
  const hostUpdated = () => {
    const {renderRoot} = checklist;
    const header = renderRoot.querySelector('header');
    if (!header) return;
    renderIn(header, notes(checklist));
    for (const question of renderRoot.querySelectorAll('fieldset'))
      renderIn(question, moreOf(checklist, question.id));
    grow(renderRoot);
  };
  checklist.addController({hostUpdated});
  checklist.requestUpdate();
}
