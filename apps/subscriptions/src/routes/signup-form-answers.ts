import type {Context} from 'hono';
import {parseEmailAddress} from '../email-address.ts';
import {isWebPage, signupFields, typedFields, type FieldError} from '../intake/read-signup.ts';
import {almostTherePage, signupPage} from '../pages/signup-page.ts';
import {browserLanguage, listTitle, sendPage, type Env, type Site} from '../site.ts';
import {languageOf, words, type Language} from '../words/words.ts';
import {ownForm} from './signup-page.ts';

type Values = Readonly<Record<string, string>>;

/** Tells the sender of a plain form what comes next: the same for every address. */
export function sendAlmostThere(c: Context<Env>, site: Site, values: Values) {
  const email = parseEmailAddress(values['email'] ?? '')?.address ?? '';
  return sendPage(c, site, almostTherePage(languageFor(c, values), email, backUrl(site, values)), 202);
}

/** Shows the form again with everything that was typed, and says what is wrong with it. */
export function sendFormAgain(
  c: Context<Env>,
  site: Site,
  values: Values,
  status: 400 | 413 | 422 | 429 | 503,
  errors: readonly FieldError[] = [],
) {
  const language = languageFor(c, values);
  const wrong = new Set(errors.map(({field}) => field));
  // What the person cannot mend is put right for them; what they typed stays as it is.
  const kept = signupFields.filter(
    name =>
      values[name] &&
      (name === 'email' || !wrong.has(name)) &&
      (name !== 'pageUrl' || isWebPage(values[name])),
  );
  const form = {
    ...ownForm(site, language),
    ...Object.fromEntries(kept.map(name => [name, values[name] ?? ''])),
  };
  const page = signupPage(
    {
      language,
      listTitle: listTitle(site, form['list'] ?? ''),
      values: form,
      backUrl: backUrl(site, values),
      emailProblem: wrong.has('email') ? words[language].emailInvalid : undefined,
      notice: noticeFor(status, wrong, language),
    },
    site.to,
  );
  return sendPage(c, site, page, status);
}

function noticeFor(status: number, wrong: ReadonlySet<string>, language: Language): string | undefined {
  const w = words[language];
  const notices: Readonly<Record<number, string>> = {413: w.tooLarge, 429: w.rateLimited, 503: w.unavailable};
  if (notices[status]) return notices[status];
  if ([...wrong].some(field => !typedFields.has(field))) return w.formInvalid;
  return wrong.has('name') ? w.nameInvalid : undefined;
}

function languageFor(c: Context<Env>, values: Values): Language {
  return values['language'] ? languageOf(values['language']) : browserLanguage(c);
}

function backUrl({config}: Site, {pageUrl = ''}: Values): string | undefined {
  return isWebPage(pageUrl) && !pageUrl.startsWith(config.baseUrl) ? pageUrl : undefined;
}
