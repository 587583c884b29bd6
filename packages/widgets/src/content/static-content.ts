import type {Principle, QuestionSet} from '@cairn-kit/data';
import type {ContentLoader} from './content-loader.ts';

interface InOneLanguage {
  readonly lang: string;
}

/** In the language asked for, else in its main language (`es` for `es-MX`), else in whatever there is. */
function bestOf<T extends InOneLanguage>(candidates: readonly T[], language: string): T | undefined {
  const main = language.split('-')[0];
  return (
    candidates.find(({lang}) => lang === language) ??
    candidates.find(({lang}) => lang === main) ??
    candidates[0]
  );
}

/**
 * A loader for content that the application imported itself.
 *
 * @example
 * import {principle} from '@cairn-kit/data/principles/3.en.js';
 * registerContent(staticContent({principles: [principle]}));
 */
export function staticContent(content: {
  principles?: readonly Principle[];
  questions?: readonly QuestionSet[];
}): ContentLoader {
  const {principles = [], questions = []} = content;
  return {
    principle: (number, language) =>
      Promise.resolve(
        bestOf(
          principles.filter(candidate => candidate.number === number),
          language,
        ),
      ),
    questions: (principle, language) =>
      Promise.resolve(
        bestOf(
          questions.filter(candidate => candidate.principle === principle),
          language,
        ),
      ),
  };
}
