import {takeChanges, type IncomingChange} from '@cairn-kit/answers/files';
import type {Match} from '@cairn-kit/answers/list';
import type {ChecklistTools} from '../checklist-tools.ts';
import {listQuestions, type ListedQuestion} from './list-questions.ts';
import {changesIn, openFile, type OpenedFile} from './opened-file.ts';
import type {NameKind} from './opened-view.ts';
import {wordsOf} from './words-for-files.ts';

/** A file on its way in: opened, looked at, and taken or not. */
export class IncomingFile {
  readonly #tools: ChecklistTools;
  readonly #source: File;
  opened: OpenedFile | undefined;
  changes: readonly IncomingChange[] = [];
  chosen: Set<IncomingChange> = new Set();
  questions: readonly ListedQuestion[] = [];

  constructor(tools: ChecklistTools, source: File) {
    this.#tools = tools;
    this.#source = source;
  }

  /** Reads it, and resolves with what there is to say about it. */
  async open(anyList = false): Promise<string> {
    await this.#look(await openFile(this.#tools, this.#source, anyList));
    const words = wordsOf(this.#tools);
    const {outcome, name} = this.opened!;
    if (outcome === 'refused') return words.refused(name);
    if (outcome === 'newer') return words.newer(name);
    return this.changes.length ? words.wouldChange(name, this.changes.length) : words.nothingNew(name);
  }

  /** Somebody said which of ours one of theirs is. */
  async match(kind: NameKind, {id}: Match, to: string): Promise<void> {
    const matches = this.opened![kind].map(one => (one.id === id ? {...one, to} : one));
    await this.#look({...this.opened!, [kind]: matches});
  }

  /** Takes what is chosen, all of it or nothing; rejects where the browser refuses. */
  async take(): Promise<number> {
    const {store} = this.#tools;
    await store.merge(takeChanges([...this.chosen], {...(store.person && {by: store.person})}));
    return this.chosen.size;
  }

  async #look(opened: OpenedFile) {
    const [changes, questions] = await Promise.all([
      changesIn(this.#tools, opened),
      listQuestions(this.#tools),
    ]);
    this.opened = opened;
    this.changes = changes;
    this.questions = questions;
    this.chosen = new Set(changes.filter(({kind}) => kind !== 'closed'));
  }
}
