import {contentLanguages} from '@cairn-kit/data';

/** The language asked for, else its main language (`es` for `es-MX`), else English. */
export function bestLanguage(language: string): string {
  const main = language.split('-')[0]!;
  return [language, main].find(candidate => contentLanguages.includes(candidate)) ?? 'en';
}

/**
 * Loads a module that lies beside the bundle. Modules, because a page whose policy is `default-src 'none'` blocks
 * `fetch` and allows these with its scripts.
 */
export const loadText = (path: string) => import(new URL(`content/${path}.js`, import.meta.url).href);
