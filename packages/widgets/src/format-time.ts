/** A moment as people of that language write it: the time, and the date too unless it is today. */
export function formatTime(at: number, lang: string): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(lang, {timeStyle: 'short', ...(!isToday && {dateStyle: 'medium'})}).format(
    moment,
  );
}
