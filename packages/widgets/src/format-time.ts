/** A moment as people of that language write it: the time, and the date too unless it is today. */
export function formatTime(at: number, lang: string): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  // Without a prototype, so that nothing a page put on `Object.prototype` becomes an option.
  const options = {
    __proto__: null,
    timeStyle: 'short',
    dateStyle: isToday ? undefined : 'medium',
  } as Intl.DateTimeFormatOptions;
  try {
    return moment.toLocaleString(lang, options);
  } catch {
    // The page's `lang` is no language tag.
    return moment.toLocaleString('en', options);
  }
}
