import type {Entry} from '@cairn-kit/answers';
import {
  changesFrom,
  readAnswersCsv,
  readAnswersFile,
  type FileProblem,
  type IncomingChange,
  type ReturnedAnswer,
  type ReturnedReading,
} from '@cairn-kit/answers/files';
import {matchNames, withIds, type Match} from '@cairn-kit/answers/list';
import {readAnswersWord} from '@cairn-kit/answers/word';
import type {ChecklistTools} from '../checklist-tools.ts';
import {allCsvWords, csvWords} from './words-for-files.ts';

/** A file that somebody opened, and what of it can be taken. */
export interface OpenedFile {
  readonly name: string;
  /** `newer` can be looked at, not taken. */
  readonly outcome: 'read' | 'newer' | 'refused';
  readonly problems: readonly FileProblem[];
  /** What came in; plain answers from Word or CSV. */
  readonly incoming: readonly (Entry | ReturnedAnswer)[];
  /** Which of their subjects and cycles are which of ours. Change what is in doubt. */
  subjects: readonly Match[];
  cycles: readonly Match[];
  /** Whether it is a file of another list, which may be opened all the same. */
  readonly isOther: boolean;
}

const nothing = {incoming: [], subjects: [], cycles: [], problems: [], isOther: false} as const;

/** What kind of file it is: by its name, and where that says nothing, by how it begins. */
function kindOf(name: string, bytes: Uint8Array): 'json' | 'word' | 'csv' {
  if (/\.json$/i.test(name)) return 'json';
  // Every zip begins so.
  if (/\.docx$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return 'word';
  return !/\.csv$/i.test(name) && bytes.includes(0x7b) && !bytes.subarray(0, 64).includes(0x2c)
    ? 'json'
    : 'csv';
}

/** Reads a file, without taking anything from it. With `anyList`, a file of another list too. */
export async function openFile(tools: ChecklistTools, file: File, anyList = false): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {name} = file;
  const kind = kindOf(name, bytes);
  if (kind === 'word') return openReturned(name, await readAnswersWord(bytes, {words: [csvWords(tools)]}));
  if (kind === 'csv') return openReturned(name, readAnswersCsv(bytes, {words: allCsvWords(tools)}));
  const reading = readAnswersFile(bytes, anyList ? {} : {list: tools.store.list});
  if (reading.outcome === 'refused') {
    const isOther = reading.problems.some(({code}) => code === 'other-list');
    return {...nothing, name, outcome: 'refused', problems: reading.problems, isOther};
  }
  const {entries} = reading.file;
  const ours = await tools.store.read();
  return {
    ...nothing,
    name,
    outcome: reading.outcome,
    incoming: entries,
    subjects: matchNames('subject', ours, entries),
    cycles: matchNames('cycle', ours, entries),
  };
}

function openReturned(name: string, reading: ReturnedReading): OpenedFile {
  return {...nothing, name, ...reading, incoming: reading.outcome === 'read' ? reading.answers : []};
}

/** What taking the file would change here; for one that can only be looked at, all that is in it. */
export async function changesIn(tools: ChecklistTools, file: OpenedFile): Promise<readonly IncomingChange[]> {
  const {incoming, subjects, cycles, outcome} = file;
  const entries = incoming.filter(one => 'fields' in one);
  const answers = incoming.filter(one => 'values' in one);
  const renamed = withIds(withIds(entries, 'subject', subjects), 'cycle', cycles);
  const current = outcome === 'newer' ? [] : await tools.store.read();
  const changes = changesFrom(current, [...renamed, ...answers]);
  return changes.filter(({kind}) => kind !== 'same');
}
