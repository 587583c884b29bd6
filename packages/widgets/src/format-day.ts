/** A day as people of that language write it in a document. */
export function formatDay(at: number, lang: string): string {
  // Without a prototype, so that nothing a page put on `Object.prototype` becomes an option.
  const options = {__proto__: null, dateStyle: 'long'} as Intl.DateTimeFormatOptions;
  try {
    return new Date(at).toLocaleDateString(lang, options);
  } catch {
    // The page's `lang` is no language tag.
    return new Date(at).toLocaleDateString('en', options);
  }
}
