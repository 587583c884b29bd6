import type {Subject} from '@cairn-kit/answers/list';
import type {ReportText} from '@cairn-kit/answers/report';
import type {AnswerStatus} from '@cairn-kit/answers';
import {formatIsoDay} from '../../../../format-iso-day.ts';
import {reportWords} from '../../../../locales/en-report.ts';
import type {ChecklistTools} from '../checklist-tools.ts';
import {cycleName} from '../cycles.ts';
import type {ListContent} from '../list-content.ts';

/** What a report calls things: subjects, principles, questions, levels, days. */
export interface ReportNames {
  readonly words: typeof reportWords;
  readonly lang: string;
  readonly unrated: string;
  subject(id: string): string;
  cycle(id: string): string;
  principle(number: number | string): ReportText;
  question(id: string): ReportText;
  level(id: string): string;
  status(id: AnswerStatus): string;
  day(date: string): string;
}

/** The words of the report in the language of the checklist. */
export const wordsOf = ({checklist}: ChecklistTools): typeof reportWords =>
  checklist.localize.wordsOf('report', reportWords);

/** What is called what, in the language of the checklist; titles and prompts in the language that they come in. */
export function reportNames(
  tools: ChecklistTools,
  {sets, questions}: ListContent,
  subjects: readonly Subject[],
): ReportNames {
  const {checklist} = tools;
  const {words: own} = checklist.localize;
  const {lang} = own;
  const ratings = checklist.set?.ratings ?? own.ratings;
  const inLanguage = (text: string, of: string): ReportText => (of === lang ? {text} : {text, lang: of});
  return {
    words: wordsOf(tools),
    lang,
    unrated: ratings[''] ?? own.ratings['']!,
    subject: id => subjects.find(subject => subject.id === id)?.name || tools.words.unnamed,
    cycle: id => cycleName(tools, id),
    principle: number => {
      const set = sets.find(({principle}) => principle === number);
      return set ? inLanguage(`${number}. ${set.title}`, set.lang) : {text: `${number}.`};
    },
    question: id => {
      const question = questions.get(id);
      return question ? inLanguage(question.prompt, question.lang) : {text: id};
    },
    level: id => ratings[id] ?? id,
    status: id => own.statuses[id],
    day: date => formatIsoDay(date, checklist.localize.lang),
  };
}
