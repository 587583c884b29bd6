import {html} from 'hono/html';
import {maxStoryLength} from '../stories/read-story.ts';
import type {Words} from '../words/en.ts';
import {words, type Language} from '../words/words.ts';
import {backLink, hidden, trap} from './form-parts.ts';
import type {Html, Page, PathTo} from './layout.ts';

/** A story that has to be put right. */
export interface StoryForm {
  readonly language: Language;
  readonly values: Readonly<Record<string, string>>;
  /** Fields that are wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly shown: number;
  readonly backUrl: string | undefined;
  readonly notice: string | undefined;
}

/** The form again with everything that was written. */
export function storyPage({language, values, wrong, shown, backUrl, notice}: StoryForm, to: PathTo): Page {
  const w = words[language];
  const field = (name: string, label: string, problem: string, isRequired = false) =>
    textField(w, {
      name,
      label,
      value: values[name] ?? '',
      problem: wrong.has(name) ? problem : undefined,
      isRequired,
    });
  return {
    language,
    title: w.storyProblem,
    mark: 'cross',
    body: html`<p>${w.storyProblemText}</p>
${notice ? html`<p class="notice" role="alert">${notice}</p>` : ''}
<form method="post" action="${to('/v1/stories')}" novalidate>
${field('name', w.storyName, w.storyNameInvalid, true)}
${field('organization', w.storyOrganization, w.storyLineInvalid)}
${field('state', w.storyState, w.storyLineInvalid)}
<label for="text">${w.storyText}</label>
<textarea id="text" name="text" rows="8" required maxlength="${maxStoryLength}" aria-invalid="${wrong.has('text')}"${wrong.has('text') ? html` aria-describedby="text-problem"` : ''}>${values['text'] ?? ''}</textarea>
${wrong.has('text') ? html`<p class="problem" id="text-problem">${w.error} ${w.storyTextInvalid}</p>` : ''}
${field('link', w.storyLinkLabel, w.storyLinkInvalid)}
${hidden('language', language)}
${values['source'] ? hidden('source', values['source']) : ''}
${trap(w, shown)}
<button>${w.storySend}</button>
</form>
${backLink(backUrl, w.back)}`,
  };
}

/** The page after a story was taken. */
export function storyThanksPage(language: Language, backUrl: string | undefined): Page {
  const w = words[language];
  return {
    language,
    title: w.storyThanks,
    mark: 'check',
    body: html`<p>${w.storyThanksText}</p>
${backLink(backUrl, w.back)}`,
  };
}

function textField(
  w: Words,
  field: {name: string; label: string; value: string; problem: string | undefined; isRequired: boolean},
): Html {
  const {name, label, value, problem, isRequired} = field;
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${value}" aria-invalid="${problem !== undefined}"${isRequired ? ' required' : ''}${problem ? html` aria-describedby="${name}-problem"` : ''}>
${problem ? html`<p class="problem" id="${name}-problem">${w.error} ${problem}</p>` : ''}`;
}
