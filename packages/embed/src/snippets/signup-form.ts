import {
  formFor,
  type Pair,
  type Signup,
  type SignupField,
  type SignupOptions,
  type SignupProvider,
} from '@cairn-kit/signup';
import type {Words} from '@cairn-kit/widgets';
import {attributes, escapeHtml} from './escape-html.ts';

/** A list or topic to choose, as the provider knows it and as people read it. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** What a form without script is made of. */
export interface SignupForm {
  readonly provider: SignupProvider;
  readonly options: SignupOptions;
  readonly fields: readonly SignupField[];
  readonly topics: readonly Topic[];
  readonly tags: readonly string[];
  readonly consent: Signup['consent'];
  readonly words: Words;
}

// Stand for what a person types, so that the provider’s own request says under which names it goes.
const mark = (value: string) => `\u0001${value}`;

const autocomplete: Record<SignupField, string> = {
  name: 'name',
  jobRole: 'organization-title',
  organization: 'organization',
  state: 'address-level1',
};

/** A form that posts to the provider without any script, line by line. */
export function signupForm(form: SignupForm): string[] {
  const {provider, options, fields, topics, tags, consent, words} = form;
  const signup: Signup = {
    email: mark('email'),
    ...Object.fromEntries(fields.map(field => [field, mark(field)])),
    lists: topics.length ? [mark('topic')] : undefined,
    tags,
    consent,
    pageUrl: mark('pageUrl'),
    honeypot: mark('honeypot'),
  };
  const {url, fields: pairs} = formFor(provider, signup, options);
  return [
    `<form method="post"${attributes({action: url})}>`,
    ...pairs.flatMap(pair => inputFor(pair, form)).map(line => `  ${line}`),
    `  <p><button>${escapeHtml(words.signup.subscribe)}</button></p>`,
    `</form>`,
  ];
}

function inputFor([name, value]: Pair, {topics, words}: SignupForm): readonly string[] {
  if (value === mark('email')) {
    const box = attributes({name, type: 'email', autocomplete: 'email'});
    return [`<p><label>${escapeHtml(words.signup.email)}<br><input${box} required></label></p>`];
  }
  // A page that is written once does not know where it will stand.
  if (value === mark('pageUrl')) return [];
  if (value === mark('honeypot'))
    return [
      `<div hidden><input${attributes({name})} hidden readonly tabindex="-1" autocomplete="off"></div>`,
    ];
  if (value === mark('topic')) return topicBoxes(name, topics, words);
  const [, field] = value.split('\u0001') as [string, SignupField?];
  if (field === 'state') return stateBox(name, words);
  if (field) return textBox(name, field, words);
  return [`<input type="hidden"${attributes({name, value})}>`];
}

function textBox(name: string, field: SignupField, {fields: {labels, optional}}: Words): string[] {
  const box = attributes({name, autocomplete: autocomplete[field]});
  return [`<p><label>${escapeHtml(optional(labels[field]))}<br><input${box}></label></p>`];
}

function stateBox(name: string, {fields: {labels, optional, states}, lang}: Words): string[] {
  const byName = new Intl.Collator(lang);
  return [
    `<p><label>${escapeHtml(optional(labels.state))}<br><select${attributes({name, autocomplete: autocomplete.state})}>`,
    `  <option value=""></option>`,
    ...Object.entries(states)
      .sort(([, one], [, other]) => byName.compare(one, other))
      .map(([value, label]) => `  <option${attributes({value})}>${escapeHtml(label)}</option>`),
    `</select></label></p>`,
  ];
}

function topicBoxes(name: string, topics: readonly Topic[], {fields}: Words): string[] {
  return [
    `<fieldset>`,
    `  <legend>${escapeHtml(fields.topics)}</legend>`,
    ...topics.map(
      ({id, label}) =>
        `  <p><label><input type="checkbox"${attributes({name, value: id})}> ${escapeHtml(label)}</label></p>`,
    ),
    `</fieldset>`,
  ];
}
