import {answerKey, type Entry, type Place} from '@cairn-kit/answers';
import {verifyAnswersCsv, writeAnswersCsv} from '@cairn-kit/answers/files';
import {listSubjects} from '@cairn-kit/answers/list';
import {verifyAnswersWord, writeAnswersWord} from '@cairn-kit/answers/word';
import {formatDay} from '../../../../format-day.ts';
import type {ChecklistTools} from '../checklist-tools.ts';
import {cycleName} from '../cycles.ts';
import {fileName} from './file-names.ts';
import {listQuestions, type ListedQuestion} from './list-questions.ts';
import {csvWords, wordWords} from './words-for-files.ts';

// cspell:ignore openxmlformats officedocument wordprocessingml
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file to hand to the browser: it was read again, and has what it was meant to have. */
export interface MadeFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

/** The answers that the checklist shows as a Word document; undefined where what was written is not what was meant. */
export async function makeWord(tools: ChecklistTools): Promise<MadeFile | undefined> {
  const {store, checklist} = tools;
  const entries = await store.read();
  const meant = {
    title: checklist.set!.title,
    entries,
    place: store.place,
    questions: await questionsAt(tools, entries, [store.place]),
    date: formatDay(Date.now(), checklist.localize.lang),
    page: location.href.split('#')[0]!,
    note: checklist.retentionNote,
    words: wordWords(tools),
  };
  const content = (await writeAnswersWord(meant)) as Uint8Array<ArrayBuffer>;
  if ((await verifyAnswersWord(content, meant)).length) return undefined;
  return {name: fileName(namesOf(tools), '.docx'), content, type: WORD};
}

/** The answers that the checklist shows, or those of every subject and cycle, as CSV; undefined as above. */
export async function makeCsv(tools: ChecklistTools, isAll: boolean): Promise<MadeFile | undefined> {
  const {store} = tools;
  const entries = await store.read();
  const places = isAll ? placesIn(entries) : [store.place];
  const questions = await questionsAt(tools, entries, places);
  const meant = {entries, places, questions, words: csvWords(tools)};
  const content = writeAnswersCsv(meant);
  if (verifyAnswersCsv(content, meant).length) return undefined;
  return {name: fileName(isAll ? [store.list] : namesOf(tools), '.csv'), content, type: 'text/csv'};
}

/** The questions of this checklist, and those of others of the list that are answered in one of the places. */
async function questionsAt(
  tools: ChecklistTools,
  entries: readonly Entry[],
  places: readonly Place[],
): Promise<readonly ListedQuestion[]> {
  const answered = new Set(entries.map(({key}) => key.join('/')));
  const own = new Set(tools.checklist.questions.map(({id}) => id));
  const isWanted = (id: string) =>
    own.has(id) || places.some(place => answered.has(answerKey(place, id).join('/')));
  return (await listQuestions(tools)).filter(({id}) => isWanted(id));
}

/** What the answers are of, for the name of a file. */
function namesOf(tools: ChecklistTools): string[] {
  const {store, checklist} = tools;
  const {subject, cycle} = store.place;
  const name = listSubjects(store.entries()).find(({id}) => id === subject)?.name;
  return [name || checklist.set!.title, cycle === 'default' ? '' : cycleName(tools, cycle)];
}

/** Every subject in every cycle in which anything was answered. */
function placesIn(entries: readonly Entry[]): Place[] {
  const places = new Map<string, Place>();
  for (const {key} of entries) {
    const [kind, subject = '', cycle = '', question] = key;
    if (kind === 'answers' && question) places.set(`${subject}/${cycle}`, {subject, cycle});
  }
  return [...places.values()];
}
