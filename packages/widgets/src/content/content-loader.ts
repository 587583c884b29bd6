import type {Principle, QuestionSet} from '@cairn-kit/data';
import type {Words} from '../locales/en.ts';

/**
 * Where widgets get their texts. Each method takes the language that the page asks for and may answer in another
 * one (the texts say which); undefined means that there is no such content. A method that no widget of the page needs
 * may be absent.
 */
export interface ContentLoader {
  principle?(number: number, language: string): Promise<Principle | undefined>;
  questions?(principle: number, language: string): Promise<QuestionSet | undefined>;
  words?(language: string): Promise<Words | undefined>;
}

const loader: ContentLoader = {};

/**
 * Says where widgets get their texts from now on; what is left out stays as it was. The embed bundles call it, or an
 * application does.
 */
export function registerContent(more: ContentLoader): void {
  Object.assign(loader, more);
}

/** The loader in use. */
export const currentContent = (): ContentLoader => loader;
