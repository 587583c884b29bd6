import type {Context} from 'hono';
import {textsOf, type FormValues} from '../intake/form-values.ts';
import {createLinkRequestReader} from '../intake/read-address.ts';
import {askForLinkPage, inboxPage} from '../pages/preferences-pages.ts';
import {browserLanguage, sendPage, type App, type Env, type Site} from '../site.ts';
import {languageOf, words, type Language} from '../words/words.ts';
import {addIntakeRoute} from './intake-route.ts';

/** `POST /v1/preferences-links`: mails a link to one's preferences, if the address is known. */
export function addPreferencesLinkRoutes(app: App, site: Site): void {
  addIntakeRoute(app, site, {
    path: '/v1/preferences-links',
    kind: 'preferences-link',
    read: createLinkRequestReader(),
    typedFields: new Set(['email']),
    maxBodySize: 8 * 1024,
    accepted: {result: 'pending'},
    sendDone: (c, values) => sendAsked(c, site, languageFor(c, values)),
    sendAgain(c, values, status, errors) {
      const language = languageFor(c, values);
      const w = words[language];
      const notices: Readonly<Record<number, string>> = {
        413: w.tooLarge,
        429: w.rateLimited,
        503: w.unavailable,
      };
      const isEmailWrong = errors.some(({field}) => field === 'email');
      const form = {
        language,
        shown: site.clock(),
        to: site.to,
        email: textsOf(values, ['email'])['email'],
        problem: isEmailWrong ? w.emailInvalid : undefined,
        notice: notices[status] ?? (isEmailWrong ? undefined : w.formInvalid),
      };
      return sendPage(c, site, askForLinkPage(form), status);
    },
  });
}

/** Tells to look into the inbox: the same for every address. */
export function sendAsked(c: Context<Env>, site: Site, language: Language) {
  const w = words[language];
  return sendPage(c, site, inboxPage(language, w.preferencesAsked, w.preferencesAskedText), 202);
}

function languageFor(c: Context<Env>, values: FormValues): Language {
  const {language} = textsOf(values, ['language']);
  return language ? languageOf(language) : browserLanguage(c);
}
