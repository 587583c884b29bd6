import type {AudienceRating, PersonRating} from '@cairn-kit/answers/compare';
import type {ReportTable} from '@cairn-kit/answers/report';
import type {ChecklistTools} from '../checklist-tools.ts';
import {levelsOf, wordsOf, type Comparison} from './comparison.ts';

/** How people rate, farthest apart first; undefined where nobody has rated. */
export function ratingsTable(tools: ChecklistTools, {ratings}: Comparison): ReportTable | undefined {
  const {checklist} = tools;
  const words = wordsOf(tools);
  const rated = ratings.filter(one => one.ratings.length).toSorted((a, b) => b.apart - a.apart);
  if (!rated.length) return undefined;
  const levels = levelsOf(tools);
  const labels = checklist.set?.ratings ?? checklist.localize.words.ratings;
  const audiences: Readonly<Record<string, string>> = checklist.localize.words.audiences;
  const level = (id: string) => labels[id] ?? id;
  const audienceOf = (id: string) => audiences[id] ?? (id || words.noAudience);
  const person = ({name, person: id, audience, rating}: PersonRating) =>
    `${name || id || words.nobody}${audience ? `, ${audienceOf(audience)}` : ''}: ${level(rating)}`;
  const group = ({audience, people, lowest, highest}: AudienceRating) =>
    `${audienceOf(audience)}, ${words.people(people)}: ${
      lowest < 0 ? '–' : words.range(level(levels[lowest]!), level(levels[highest]!))
    }`;
  return {
    caption: words.ratingsCaption,
    columns: [
      {label: words.question},
      {label: words.byPerson},
      {label: words.byAudience},
      {label: words.apart, isNumber: true},
    ],
    rows: rated.map(one => [
      {text: checklist.questions.find(({id}) => id === one.question)!.prompt, lang: checklist.set!.lang},
      {text: one.ratings.map(person).join('\n')},
      {text: one.audiences.map(group).join('\n')},
      {text: `${one.apart}`},
    ]),
  };
}
