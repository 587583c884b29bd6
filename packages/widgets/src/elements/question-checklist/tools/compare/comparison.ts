import {
  compareRatings,
  newestSources,
  sideBySide,
  type ComparedQuestion,
  type ComparedRatings,
  type SetAside,
  type Source,
} from '@cairn-kit/answers/compare';
import {listPeople, type Person} from '@cairn-kit/answers/list';
import {compareWords} from '../../../../locales/en-compare.ts';
import type {ChecklistTools} from '../checklist-tools.ts';
import {entriesOf, type OpenedFile} from './opened-file.ts';

/** The words of comparing in the language of the checklist. */
export const wordsOf = ({checklist}: ChecklistTools): typeof compareWords =>
  checklist.localize.wordsOf('compare', compareWords);

/** What several people wrote, compared. The first of the sources is this browser. */
export interface Comparison {
  readonly sources: readonly Source[];
  readonly aside: readonly SetAside[];
  readonly questions: readonly ComparedQuestion[];
  readonly ratings: readonly ComparedRatings[];
  /** Everybody whom one of the sources names. */
  readonly people: ReadonlyMap<string, Person>;
}

/** The ids of the levels, from the lowest. */
export const levelsOf = ({checklist}: ChecklistTools): string[] =>
  Object.keys(checklist.set?.ratings ?? checklist.localize.words.ratings).filter(id => id);

/** Compares what this browser keeps with what stands in files. */
export function compare(tools: ChecklistTools, files: readonly OpenedFile[]): Comparison {
  const {store, checklist} = tools;
  const {person, place} = store;
  const here: Source = {
    label: wordsOf(tools).here,
    ...(person && {savedBy: person}),
    entries: store.entries(),
  };
  const opened = files.map((file): Source => {
    const {savedBy} = file.file;
    return {label: file.name, ...(savedBy && {savedBy}), entries: entriesOf(tools, file)};
  });
  const {sources: theirs, aside} = newestSources(opened);
  const sources = [here, ...theirs];
  const ids = checklist.questions.map(({id}) => id);
  const levels = levelsOf(tools).map(id => ({id}));
  return {
    sources,
    aside,
    questions: sideBySide(sources, place, ids),
    ratings: compareRatings(sources, place, ids, levels),
    people: new Map(sources.flatMap(({entries}) => listPeople(entries).map(one => [one.id, one]))),
  };
}
