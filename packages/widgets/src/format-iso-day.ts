/** A day, YYYY-MM-DD, as people of that language write it; what is no day, as it stands there. */
export function formatIsoDay(day: string, lang: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(+moment)) return day;
  // Without a prototype, so that nothing a page put on `Object.prototype` becomes an option.
  const options = {__proto__: null, dateStyle: 'medium', timeZone: 'UTC'} as Intl.DateTimeFormatOptions;
  try {
    return moment.toLocaleDateString(lang, options);
  } catch {
    // The page's `lang` is no language tag.
    return moment.toLocaleDateString('en', options);
  }
}
