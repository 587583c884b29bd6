import {registerContent, type Words} from '@cairn-kit/widgets';
import {loadText} from './load-text.ts';

/** The languages of the interface that lie beside the bundle; English is inside. */
const LANGUAGES = ['es'];

registerContent({
  words: async language =>
    LANGUAGES.includes(language)
      ? ((await loadText(`words/${language}`)) as Record<string, Words>)[language]
      : undefined,
});
