import type {Question} from '@cairn-kit/data';
import {warnOfLoading} from '../../../warn.ts';
import type {ChecklistContent} from '../question-checklist.ts';
import type {ChecklistTools} from './checklist-tools.ts';

const PRINCIPLES = 10;

/** What is asked in a list: the questions of all principles, as a list is answered in many checklists. */
export interface ListContent {
  /** In the order of the principles. */
  readonly sets: readonly ChecklistContent[];
  /** By id. */
  readonly questions: ReadonlyMap<string, Question>;
  /** The numbers of the principles whose questions did not load. */
  readonly missing: readonly number[];
}

/** Loads the questions of every principle; those of the checklist are there. */
export async function listContent({checklist, texts}: ChecklistTools): Promise<ListContent> {
  const {set, localize, content} = checklist;
  const missing: number[] = [];
  const load = async (principle: number) => {
    if (principle === set?.principle) return set;
    // A page that brings its own questions has no others.
    if (content) return undefined;
    try {
      return await texts.questions?.(principle, localize.lang);
    } catch (error) {
      missing.push(principle);
      return warnOfLoading(error);
    }
  };
  const loaded = await Promise.all(Array.from({length: PRINCIPLES}, (_, index) => load(index + 1)));
  const sets = loaded.filter(one => one !== undefined);
  return {
    sets,
    questions: new Map(sets.flatMap(({questions}) => questions.map(question => [question.id, question]))),
    missing: missing.sort((a, b) => a - b),
  };
}
