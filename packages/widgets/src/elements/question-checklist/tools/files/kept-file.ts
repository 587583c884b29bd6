import {hereKey, type AnswerStore} from '@cairn-kit/answers';
import {
  readAnswersFile,
  verifyAnswersFile,
  writeAnswersFile,
  type FileProblem,
} from '@cairn-kit/answers/files';
import {answersFileOf} from './answers-file-of.ts';
import type {PickedFile} from './file-picker.ts';
import {forgetFile, rememberedFile, rememberFile} from './kept-handles.ts';

/**
 * How a list stands to the file it is kept in: `asking` this browser wants a click before it may write again, `kept`
 * it is written with every change, `stopped` something is wrong with it and nothing is written, see `problems`.
 */
export type KeptState = 'asking' | 'kept' | 'stopped';

const files = new WeakMap<AnswerStore, Promise<KeptFile | undefined>>();

/**
 * The file that a list is kept in: every change is written to it once the browser's storage has confirmed it, and what
 * others wrote into it is merged first. What it is must be understood before anything is written over.
 */
export class KeptFile {
  readonly store: AnswerStore;
  readonly #handle: PickedFile;
  /** Why nothing is written; empty where it cannot be said better than that the write failed. */
  problems: readonly FileProblem[] = [];
  state: KeptState = 'asking';
  /** What stands in the file, as far as this page knows, and when that was written. */
  #text = '';
  #saved = '';
  #running: Promise<void> | undefined;
  #isDue = false;
  #isClosed = false;

  constructor(store: AnswerStore, handle: PickedFile) {
    this.store = store;
    this.#handle = handle;
  }

  get name(): string {
    return this.#handle.name;
  }

  /** Starts, or goes on after `asking` and `stopped`. Ask with a click: the browser may want to know. */
  async start(): Promise<void> {
    if ((await this.#handle.requestPermission({mode: 'readwrite'})) !== 'granted') return;
    await this.#go();
  }

  /** Goes on without a question where the browser still allows it. */
  async resume(): Promise<void> {
    if ((await this.#handle.queryPermission({mode: 'readwrite'})) === 'granted') await this.#go();
    else this.#tell('asking');
  }

  /** Writes no more. The file stays as it is. */
  async stop(): Promise<void> {
    this.#listen(false);
    this.store.keptIn = undefined;
    files.delete(this.store);
    await forgetFile(this.store.list);
    await this.store.put([[hereKey, {file: ''}]]);
  }

  async #go() {
    this.#listen(false);
    this.#listen(true);
    await this.#writeSoon();
  }

  #listen(isOn: boolean) {
    const {store} = this;
    const how = isOn ? 'addEventListener' : 'removeEventListener';
    store[how]('saved', this.#onSaved);
    store[how]('change', this.#onChange);
    store[how]('close', this.#onClose);
  }

  readonly #onSaved = () => void this.#writeSoon();

  /** One write after the other, each with all there is by then. */
  #writeSoon(): Promise<void> {
    this.#isDue = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run() {
    while (this.#isDue) await this.#write();
    if (this.#isClosed) this.#listen(false);
  }

  /** What the store still writes as it closes is written to the file, too. */
  readonly #onClose = () => {
    this.#isClosed = true;
    files.delete(this.store);
  };

  /** The line that says where answers are saved names the file only when it has them. */
  readonly #onChange = () => {
    if (this.store.state === 'saving') this.store.keptIn = undefined;
  };

  async #write() {
    try {
      // Two tabs may keep one file.
      await navigator.locks.request(`cairn-file-${this.store.list}`, async () => {
        this.problems = (await this.#takeIn()) ?? (await this.#putOut());
      });
    } catch (error) {
      this.#isDue = false;
      console.warn('[cairn] The file was not written.', error);
      this.#tell('stopped');
      return;
    }
    // Somebody has to look first.
    if (this.problems.length) this.#isDue = false;
    this.#tell(this.problems.length ? 'stopped' : 'kept');
  }

  /** Merges what somebody else wrote into the file; with problems where it is not ours to write over. */
  async #takeIn(): Promise<readonly FileProblem[] | undefined> {
    const text = await this.#read();
    // A new file is empty.
    if (!text || text === this.#text) return undefined;
    const reading = readAnswersFile(text, {list: this.store.list});
    if (reading.outcome === 'refused') return reading.problems;
    if (reading.outcome === 'newer') return [{code: 'newer', where: '', values: {}}];
    // The next visit merges what others wrote while this one ended, before it writes.
    if (this.#isClosed) {
      this.#isDue = false;
      return [];
    }
    await this.store.merge(reading.file.entries);
    return undefined;
  }

  /** Once more where another program wrote it while it was being read. */
  async #read(): Promise<string> {
    const text = async () => (await this.#handle.getFile()).text();
    return text().catch(text);
  }

  async #putOut(): Promise<readonly FileProblem[]> {
    // Merging has saved something, too: all that is saved by now is in this write.
    this.#isDue = false;
    const file = await answersFileOf(this.store);
    // A file that says the same is left alone: programs that copy files to a server would copy it again.
    if (this.#text === writeAnswersFile({...file, saved: this.#saved})) return [];
    const text = writeAnswersFile(file);
    const writable = await this.#handle.createWritable();
    await writable.write(text);
    await writable.close();
    const written = await this.#read();
    if (written === text) [this.#text, this.#saved] = [text, file.saved];
    return verifyAnswersFile(written, file);
  }

  #tell(state: KeptState) {
    this.state = state;
    this.store.keptIn = state === 'kept' ? this.name : undefined;
    this.store.dispatchEvent(new Event('change'));
  }
}

/** Keeps a list in this file from now on. */
export async function keepIn(store: AnswerStore, handle: PickedFile): Promise<KeptFile> {
  await (await keptFileOf(store))?.stop();
  const kept = new KeptFile(store, handle);
  files.set(store, Promise.resolve(kept));
  await kept.start();
  if (kept.state === 'kept') {
    await rememberFile(store.list, handle);
    await store.put([[hereKey, {file: handle.name}]]);
  }
  return kept;
}

/** The file that a list is kept in, where it is; the same for every checklist of the page. */
export function keptFileOf(store: AnswerStore): Promise<KeptFile | undefined> {
  let kept = files.get(store);
  if (!kept) {
    kept = remembered(store);
    files.set(store, kept);
  }
  return kept;
}

async function remembered(store: AnswerStore): Promise<KeptFile | undefined> {
  if (!store.here('file')) return undefined;
  const handle = await rememberedFile(store.list);
  if (!handle) return undefined;
  const kept = new KeptFile(store, handle);
  await kept.resume();
  return kept;
}
