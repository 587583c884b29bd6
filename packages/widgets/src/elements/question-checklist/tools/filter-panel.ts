import {html} from 'lit';
import type {AnswerStatus} from '@cairn-kit/answers';
import {choicesIn, localDay, matcher} from '@cairn-kit/answers/filter';
import type {Audience} from '@cairn-kit/data';
import type {MakePanel} from './panel.ts';

/** Shows only some of the questions: by audience, status, owner, phase, what is overdue, and words anywhere in them. */
export const filterPanel: MakePanel = tools => {
  const {checklist} = tools;
  // Whose questions the page asks for.
  const {audience} = checklist;

  const onInput = (event: Event) => {
    const data = new FormData((event.target as HTMLInputElement).form!);
    checklist.audience = data.get('audience') as Audience;
    const text = (name: string) => String(data.get(name) ?? '');
    const status = text('status') as AnswerStatus | '';
    const criteria = {
      statuses: status ? [status] : [],
      owner: text('owner'),
      phase: text('phase'),
      overdue: data.has('overdue'),
      text: text('text'),
    };
    tools.matches = matcher(criteria, localDay());
    sayShown();
  };

  const onReset = () => {
    checklist.audience = audience;
    tools.matches = undefined;
    sayShown();
  };

  const sayShown = () => checklist.announce(tools.words.shown(shown(), checklist.questions.length));

  const shown = () =>
    checklist.questions.filter(question => tools.matches?.(question, tools.store.get(question.id)) ?? true)
      .length;

  const options = (values: readonly string[], labels: Readonly<Record<string, string>>) => [
    html`<option value="">${tools.words.all}</option>`,
    values.map(value => html`<option value=${value}>${labels[value] ?? value}</option>`),
  ];

  return {
    render() {
      const {words, store} = tools;
      const {questions, localize} = checklist;
      const {statuses, fields, audiences} = localize.words;
      const choices = choicesIn(questions, id => store.get(id), localize.lang);
      return html`<form @input=${onInput} @reset=${onReset} @submit=${(event: Event) => event.preventDefault()}>
        <label>${words.contains}<input type="search" name="text" dir="auto" /></label>
        <label>${words.audience}<select name="audience">
          ${Object.entries(audiences).map(([id, label]) => html`<option value=${id} ?selected=${id === audience}>${label}</option>`)}
        </select></label>
        <label>${fields.status}<select name="status">${options(choices.statuses, statuses)}</select></label>
        <label>${fields.owner}<select name="owner">${options(choices.owners, {})}</select></label>
        <label>${words.phase}<select name="phase">${options(choices.phases, words.phases)}</select></label>
        <label class="check"><input type="checkbox" name="overdue" />${words.overdue}</label>
        <p>${words.shown(shown(), questions.length)} <button type="reset">${words.showAll}</button></p>
      </form>`;
    },
  };
};
