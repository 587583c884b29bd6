import {consentVersion, signupPage} from '../pages/signup-page.ts';
import {messagePage} from '../pages/message-page.ts';
import {absoluteLink} from '../links/purposes.ts';
import {browserLanguage, listTitles, sendPage, type App, type Site} from '../site.ts';
import {languageOf, words, type Language} from '../words/words.ts';

/** `GET /signup?list=`: a page of our own for whoever has no form. */
export function addSignupPage(app: App, site: Site): void {
  app.get('/signup', c => {
    const asked = c.req.query('language');
    const language = asked ? languageOf(asked) : browserLanguage(c);
    const list = c.req.query('list') || site.config.lists[0].id;
    if (!site.config.lists.some(({id}) => id === list)) {
      return sendPage(c, site, messagePage(language, words[language].unknownList, '', site.to), 404);
    }
    const form = {
      language,
      listTitles: listTitles(site, [list]),
      lists: [list],
      tags: [],
      values: ownForm(site, language),
      shown: site.clock(),
      backUrl: undefined,
    };
    return sendPage(c, site, signupPage(form, site.to));
  });
}

/** What the hidden fields of our own form say. */
export function ownForm({config}: Site, language: Language): Record<string, string> {
  return {
    consentLang: language,
    source: absoluteLink(config.baseUrl, '/signup'),
    consentText: words[language].consentText,
    consentVersion,
  };
}
