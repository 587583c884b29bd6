import type {Context} from 'hono';
import {isWebPage} from '../intake/fields.ts';
import {textsOf, type FormValues} from '../intake/form-values.ts';
import {storyPage, storyThanksPage} from '../pages/story-pages.ts';
import {browserLanguage, sendPage, type App, type Env, type Site} from '../site.ts';
import {createStoryReader, storyFields} from '../stories/read-story.ts';
import {languageOf, words, type Language} from '../words/words.ts';
import {addIntakeRoute} from './intake-route.ts';

/** `POST /v1/stories`: what readers tell. It is kept, and mailed to the operator. */
export function addStoryRoutes(app: App, site: Site): void {
  const typedFields = new Set<string>(storyFields);
  addIntakeRoute(app, site, {
    path: '/v1/stories',
    kind: 'story',
    read: createStoryReader(),
    typedFields,
    // Escaped, a letter of a story may take six bytes.
    maxBodySize: 64 * 1024,
    accepted: {result: 'received'},
    sendDone: (c, values) =>
      sendPage(c, site, storyThanksPage(languageFor(c, values), backUrl(site, values)), 202),
    sendAgain(c, values, status, errors) {
      const language = languageFor(c, values);
      const w = words[language];
      const notices: Readonly<Record<number, string>> = {
        413: w.tooLarge,
        429: w.rateLimited,
        503: w.unavailable,
      };
      const wrong = new Set(errors.map(({field}) => field));
      const isPageWrong = [...wrong].some(field => !typedFields.has(field));
      const form = {
        language,
        values: textsOf(values, [...storyFields, 'source']),
        wrong,
        shown: site.clock(),
        backUrl: backUrl(site, values),
        notice: notices[status] ?? (isPageWrong ? w.formInvalid : undefined),
      };
      return sendPage(c, site, storyPage(form, site.to), status);
    },
  });
}

function languageFor(c: Context<Env>, values: FormValues): Language {
  const {language} = textsOf(values, ['language']);
  return language ? languageOf(language) : browserLanguage(c);
}

function backUrl({config}: Site, values: FormValues): string | undefined {
  const {source = ''} = textsOf(values, ['source']);
  return isWebPage(source) && !source.startsWith(config.baseUrl) ? source : undefined;
}
