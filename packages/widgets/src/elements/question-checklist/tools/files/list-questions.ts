import type {Question} from '@cairn-kit/data';
import type {ChecklistTools} from '../checklist-tools.ts';
import {listContent} from '../list-content.ts';

/** A question with the title of its principle. */
export interface ListedQuestion extends Question {
  readonly heading: string;
}

/** Every question of a whole list, which other checklists of the site may show. What does not load is left out. */
export async function listQuestions(tools: ChecklistTools): Promise<readonly ListedQuestion[]> {
  const {sets} = await listContent(tools);
  return sets.flatMap(({principle, title, questions}) =>
    questions.map(question => ({...question, heading: `${principle}. ${title}`})),
  );
}
