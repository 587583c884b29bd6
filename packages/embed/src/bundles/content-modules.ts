import {contentLanguages, type Principle, type QuestionSet} from '@cairn-kit/data';
import type {ContentLoader, Words} from '@cairn-kit/widgets';

/** The languages of the interface that lie beside the bundle; English is inside. */
const WORD_LANGUAGES = ['es'];

/** The language asked for, else its main language (`es` for `es-MX`), else English. */
function bestLanguage(language: string): string {
  const main = language.split('-')[0]!;
  return [language, main].find(candidate => contentLanguages.includes(candidate)) ?? 'en';
}

// Modules, because a page whose policy is `default-src 'none'` blocks `fetch` and allows these with its scripts.
const load = (path: string) => import(new URL(`content/${path}.js`, import.meta.url).href);

/** Loads the texts that lie beside the bundle, one small module each. */
export const contentModules: ContentLoader = {
  async principle(number, language) {
    const module = (await load(`principles/${number}.${bestLanguage(language)}`)) as {principle: Principle};
    return module.principle;
  },
  async questions(principle, language) {
    const module = (await load(`questions/${principle}.${bestLanguage(language)}`)) as {
      questionSet: QuestionSet;
    };
    return module.questionSet;
  },
  async words(language) {
    if (!WORD_LANGUAGES.includes(language)) return undefined;
    return ((await load(`words/${language}`)) as Record<string, Words>)[language];
  },
};
