import type {Entry, Place} from '@cairn-kit/answers';
import {forwarded} from '@cairn-kit/answers/content';
import {
  answersFileLimit,
  readAnswersFile,
  type AnswersFile,
  type AnswersFileReading,
  type FileProblem,
} from '@cairn-kit/answers/files';
import {matchNames} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';

/** A colleague's file, and which of the answers in it are compared. */
export interface OpenedFile {
  readonly name: string;
  readonly file: AnswersFile;
  /** Whether a newer version of this page wrote it: then it is only read. */
  readonly isNewer: boolean;
  /** The subjects and cycles that have answers in it. */
  readonly places: readonly Place[];
  /** The one that is compared; undefined where none of them is what this checklist shows. */
  readonly place: Place | undefined;
}

/** A file that was not opened, and why: no problem where the browser could not read it. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly FileProblem[];
}

/** Opens a file, or says why not. */
export async function openFile(tools: ChecklistTools, picked: File): Promise<OpenedFile | RefusedFile> {
  const {name} = picked;
  const reading = await read(picked, tools.store.list);
  if (!reading) return {name, problems: []};
  if (reading.outcome === 'refused') return {name, problems: reading.problems};
  const {file, outcome} = reading;
  const places = placesIn(file.entries);
  return {name, file, isNewer: outcome === 'newer', places, place: matching(tools, file, places)};
}

async function read(picked: File, list: string): Promise<AnswersFileReading | undefined> {
  const {size} = picked;
  // Too much to read at all.
  if (size > answersFileLimit)
    return {
      outcome: 'refused',
      problems: [{code: 'too-large', where: '', values: {limit: answersFileLimit, size}}],
    };
  try {
    return readAnswersFile(new Uint8Array(await picked.arrayBuffer()), {list});
  } catch (error) {
    console.warn('[cairn] A file could not be read.', error);
    return undefined;
  }
}

function placesIn(entries: readonly Entry[]): Place[] {
  const places = new Map<string, Place>();
  for (const {key} of entries) {
    const [kind, subject, cycle, question] = key;
    if (kind === 'answers' && question) places.set(`${subject}/${cycle}`, {subject: subject!, cycle: cycle!});
  }
  return [...places.values()];
}

/** Which of their places is the one that the checklist shows, by ids, identifiers and names. */
function matching(
  {store}: ChecklistTools,
  {entries}: AnswersFile,
  places: readonly Place[],
): Place | undefined {
  const theirs = (kind: 'subject' | 'cycle') =>
    matchNames(kind, store.entries(), entries)
      .filter(({to}) => to === store.place[kind])
      .map(({id}) => id);
  const [subjects, cycles] = [theirs('subject'), theirs('cycle')];
  return places.find(({subject, cycle}) => subjects.includes(subject) && cycles.includes(cycle));
}

/** The answers that are compared, under the names that they have here, and who gave them. */
export function entriesOf({store}: ChecklistTools, {file, place}: OpenedFile): Entry[] {
  const {subject, cycle} = store.place;
  const answers = file.entries
    .filter(({key}) => place && key[0] === 'answers' && key[1] === place.subject && key[2] === place.cycle)
    .map(({key, fields}) => ({key: ['answers', subject, cycle, ...key.slice(3)], fields}));
  const people = file.entries.filter(({key}) => key[0] === 'list' && key[1] === 'person');
  return [...people, ...forwarded(answers, store.moves)];
}
