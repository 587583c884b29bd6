import type {Context} from 'hono';
import {parseEmailAddress} from '../email-address.ts';
import {isWebPage} from '../intake/fields.ts';
import {textsOf, type FormValues} from '../intake/form-values.ts';
import type {FieldError} from '../intake/read-request.ts';
import {signupFields, typedFields} from '../intake/read-signup.ts';
import {almostTherePage, signupPage} from '../pages/signup-page.ts';
import {browserLanguage, listTitles, sendPage, type Env, type Site} from '../site.ts';
import {languageOf, words, type Language} from '../words/words.ts';
import {ownForm} from './signup-page.ts';

/** Tells the sender of a plain form what comes next: the same for every address. */
export function sendAlmostThere(c: Context<Env>, site: Site, values: FormValues) {
  const {email = ''} = textsOf(values, ['email']);
  const address = parseEmailAddress(email)?.address ?? '';
  return sendPage(c, site, almostTherePage(languageFor(c, values), address, backUrl(site, values)), 202);
}

/** Shows the form again with everything that was typed, and says what is wrong with it. */
export function sendFormAgain(
  c: Context<Env>,
  site: Site,
  values: FormValues,
  status: 400 | 413 | 422 | 429 | 503,
  errors: readonly FieldError[],
) {
  const language = languageFor(c, values);
  const wrong = new Set(errors.map(({field}) => field));
  // What the person cannot mend is put right for them; what they typed stays as it is.
  const names = signupFields.filter(name => name === 'email' || !wrong.has(name));
  const {source, ...kept} = textsOf(renamed(values), names);
  const lists = wrong.has('lists') || wrong.has('list') ? [] : listsOf(values);
  const shownLists = lists.length > 0 ? lists : [site.config.lists[0].id];
  const page = signupPage(
    {
      language,
      listTitles: listTitles(site, shownLists),
      lists: shownLists,
      tags: wrong.has('tags') ? [] : [values['tags'] ?? []].flat(),
      values: {
        ...ownForm(site, language),
        ...kept,
        ...(source && isWebPage(source) ? {source} : {}),
      },
      shown: site.clock(),
      backUrl: backUrl(site, values),
      emailProblem: wrong.has('email') ? words[language].emailInvalid : undefined,
      notice: noticeFor(status, wrong, language),
    },
    site.to,
  );
  return sendPage(c, site, page, status);
}

// What the first forms called their fields.
function renamed(values: FormValues): FormValues {
  const {pageUrl = '', language = '', ...rest} = values;
  return {source: pageUrl, consentLang: language, ...rest};
}

function listsOf(values: FormValues): string[] {
  return [values['lists'] ?? [], values['list'] ?? []].flat().filter(Boolean);
}

function noticeFor(status: number, wrong: ReadonlySet<string>, language: Language): string | undefined {
  const w = words[language];
  const notices: Readonly<Record<number, string>> = {413: w.tooLarge, 429: w.rateLimited, 503: w.unavailable};
  if (notices[status]) return notices[status];
  if ([...wrong].some(field => !typedFields.has(field))) return w.formInvalid;
  return [...wrong].some(field => field !== 'email') ? w.nameInvalid : undefined;
}

function languageFor(c: Context<Env>, values: FormValues): Language {
  const {consentLang, language} = textsOf(values, ['consentLang', 'language']);
  const tag = consentLang ?? language;
  return tag ? languageOf(tag) : browserLanguage(c);
}

function backUrl({config}: Site, values: FormValues): string | undefined {
  const {source = ''} = textsOf(renamed(values), ['source']);
  return isWebPage(source) && !source.startsWith(config.baseUrl) ? source : undefined;
}
