import type {AnswerField} from '../../src/answer.ts';
import {answerKey} from '../../src/answer.ts';
import type {AnswerStore} from '../../src/store/answer-store.ts';

/** One edit: what was written, and which texts the writer saw and replaced. */
export interface Edit {
  readonly where: string;
  readonly text: string;
  readonly replaced: readonly string[];
}

export interface EditOptions {
  /** Makes the same edits each time, and different ones for each tab. */
  readonly seed: number;
  readonly tab: number;
  readonly edits: number;
  readonly questions: number;
}

export interface Edited {
  readonly edits: readonly Edit[];
  /** When the last edit was made, in milliseconds since 1970. */
  readonly lastEdit: number;
}

const FIELDS: readonly AnswerField[] = ['answer', 'evidence', 'nextStep', 'owner', 'reason'];

/** Numbers below a limit that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Somebody who types here, decides there, and sometimes looks up. Each text is written once only. */
export async function randomEdits(store: AnswerStore, options: EditOptions): Promise<Edited> {
  const random = randomFrom(options.seed * 1000 + options.tab);
  const edits: Edit[] = [];
  for (let number = 0; number < options.edits; number++) {
    const question = `q-${random(options.questions)}`;
    const field = FIELDS[random(FIELDS.length)]!;
    const text = `${options.seed}/${options.tab}/${number}`;
    const isDecision = random(2) === 0;
    const seen = store.fields(answerKey(store.place, question))?.[field];
    const replaced = seen ? [seen, ...(isDecision ? (seen.others ?? []) : [])].map(({value}) => value) : [];
    edits.push({where: `${question} ${field}`, text, replaced: replaced as string[]});
    if (isDecision) void store.set(question, {[field]: text});
    else store.type(question, {[field]: text}, random(20));
    const pause = random(8);
    if (pause > 2) await new Promise(resolve => setTimeout(resolve, pause));
  }
  const lastEdit = Date.now();
  await store.flush();
  return {edits, lastEdit};
}
