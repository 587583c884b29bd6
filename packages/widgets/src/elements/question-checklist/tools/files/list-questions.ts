import type {Question, QuestionSet} from '@cairn-kit/data';
import {currentContent} from '../../../../content/content-loader.ts';
import type {QuestionChecklist} from '../../question-checklist.ts';

const PRINCIPLES = Array.from({length: 10}, (_, index) => index + 1);

/**
 * The question sets of a whole list, which other checklists of the site may show: those of all ten principles, in their
 * order. What does not load is left out, and its answers stand under their ids.
 */
export async function listSets(checklist: QuestionChecklist): Promise<readonly QuestionSet[]> {
  const own = checklist.set!;
  if (checklist.content) return [own];
  const {lang} = checklist.localize;
  const load = (number: number) =>
    number === own.principle
      ? own
      : currentContent()
          .questions?.(number, lang)
          .catch(() => undefined);
  const sets = await Promise.all(PRINCIPLES.map(load));
  return sets.filter(set => set !== undefined);
}

/** A question with the title of its principle. */
export interface ListedQuestion extends Question {
  readonly heading: string;
}

/** Every question of a whole list. */
export async function listQuestions(checklist: QuestionChecklist): Promise<readonly ListedQuestion[]> {
  const sets = await listSets(checklist);
  return sets.flatMap(({principle, title, questions}) =>
    questions.map(question => ({...question, heading: `${principle}. ${title}`})),
  );
}
