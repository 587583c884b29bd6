import {html, type TemplateResult} from 'lit';
import {answerStatuses, type AnswerField, type AnswerValues} from '@cairn-kit/answers';
import type {Question} from '@cairn-kit/data';
import type {Words} from '../../locales/en.ts';

/** What all questions of a checklist have in common. */
export interface QuestionLook {
  words: Words['checklist'];
  /** The language of the questions. */
  lang: string;
  fields: readonly AnswerField[];
  /** The labels of the rating scale by id, from the lowest level; the first is for "not rated". */
  ratings: Readonly<Record<string, string>>;
  /** Whether answers can only be read. */
  closed: boolean;
}

const HOLE = '\0';

const escape = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const options = (labels: Readonly<Record<string, string>>, order: readonly string[]) =>
  order.map(value => `<option value="${escape(value)}">${escape(labels[value]!)}</option>`).join('');

function control(name: AnswerField, {words, ratings, closed}: QuestionLook): string {
  const lock = closed ? ' readonly' : '';
  const known = `name=${name} .value=${HOLE}`;
  if (name === 'status' || name === 'rating')
    return `<select ${known}${closed ? ' disabled' : ''}>${
      name === 'status' ? options(words.statuses, answerStatuses) : options(ratings, Object.keys(ratings))
    }</select>`;
  if (name === 'nextStep' || name === 'owner') return `<input dir=auto ${known}${lock}>`;
  if (name === 'due') return `<input type=date ${known}${lock}>`;
  return `<textarea rows=2 dir=auto ${known}${lock}></textarea>`;
}

function markup(look: QuestionLook): string {
  const {words, fields} = look;
  const lang = `lang="${escape(look.lang)}"`;
  return `<fieldset id=${HOLE} part=question tabindex=-1><legend part=prompt ${lang}><span>${HOLE}</span>${HOLE}</legend><div class=fields>${fields
    .map(name => `<label class=${name}>${escape(words.fields[name])}${control(name, look)}</label>`)
    .join(
      '',
    )}</div><details class=hint><summary>${escape(words.whyItMatters)}</summary><p ${lang}>${HOLE}</p><ul ${lang}>${HOLE}</ul></details></fieldset>`;
}

const templates = new Map<string, TemplateStringsArray>();

/**
 * Makes the template of a checklist's questions. What is the same in all of them (labels, options) is markup that the
 * browser parses once and copies; only what differs is a binding. With a binding for each word a checklist has twice
 * the nodes and three times the heap.
 */
export function questionTemplate(look: QuestionLook) {
  const text = markup(look);
  let strings = templates.get(text);
  if (!strings) {
    const parts = text.split(HOLE);
    // What a tagged template hands to its tag.
    strings = Object.assign(parts, {raw: parts});
    templates.set(text, strings);
  }
  return (
    {id, prompt, whyItMatters, evidence}: Question,
    number: number,
    values: AnswerValues,
  ): TemplateResult =>
    html(
      strings,
      id,
      number,
      prompt,
      ...look.fields.map(name => values[name]),
      whyItMatters,
      evidence.map(item => html`<li>${item}</li>`),
    );
}
