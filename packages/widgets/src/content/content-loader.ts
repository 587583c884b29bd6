import type {Principle, QuestionSet} from '@cairn-kit/data';
import type {Words} from '../locales/en.ts';

/**
 * Where widgets get their texts. Each method takes the language that the page asks for and may answer in another
 * one (the texts say which); undefined means that there is no such content.
 */
export interface ContentLoader {
  principle(number: number, language: string): Promise<Principle | undefined>;
  questions(principle: number, language: string): Promise<QuestionSet | undefined>;
  words?(language: string): Promise<Words | undefined>;
}

let loader: ContentLoader | undefined;

/** Says where widgets get their texts from now on. The embed bundles call it; an application may call it instead. */
export function registerContent(newLoader: ContentLoader): void {
  loader = newLoader;
}

/** The loader in use, if any. */
export function currentContent(): ContentLoader | undefined {
  return loader;
}
