import {answerFields, answerKey, type AnswerField, type AnswerValues} from '../answer.ts';
import {isId, type EntryKey} from '../entry.ts';
import {plainText} from './plain-text.ts';

/** An answer as it came back from a spreadsheet or a document: plain texts, without stamps. */
export interface ReturnedAnswer {
  readonly key: EntryKey;
  /** The fields that came back. */
  readonly values: Readonly<Partial<Record<AnswerField, string>>>;
  /** The fingerprints of the fields as they went out; undefined where nobody knows any more. */
  readonly sent?: Fingerprints;
}

/** Fingerprints of the fields in which something stood. */
export type Fingerprints = Readonly<Partial<Record<AnswerField, string>>>;

/** The format of the mark. */
const MARK = 'cairn1';

/**
 * 52 bits that differ for texts that differ, so that it can be told whether a text came back as it went out. Not
 * against anybody: whoever wants two texts with one fingerprint finds them. The steps are those of MurmurHash3.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const plain = plainText(text);
  for (let index = 0; index < plain.length; index++) {
    const unit = plain.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (low >>> 16), 0xc2b2ae35);
  low = Math.imul(low ^ (high >>> 13), 0x85ebca6b);
  return ((high & 0xfffff) * 2 ** 32 + ((low ^ (low >>> 16)) >>> 0)).toString(36);
}

/** The mark that goes out with an answer: which one it is, and what stood in its fields. */
export function sentMark(key: EntryKey, values: AnswerValues): string {
  const prints = answerFields
    .filter(name => values[name])
    .map(name => `${name}.${fingerprint(values[name])}`);
  return [MARK, key.slice(1).join('/'), ...prints].join(' ');
}

/** What a mark says; undefined where it is none, or somebody changed it. */
export function readSentMark(mark: string): {key: EntryKey; sent: Fingerprints} | undefined {
  const [format, path = '', ...prints] = mark.trim().split(/\s+/);
  const [subject = '', cycle = '', question = '', ...rest] = path.split('/');
  if (format !== MARK || rest.length || ![subject, cycle, question].every(isId)) return undefined;
  const sent = prints.map(print => print.split('.'));
  if (!sent.every(([name, print]) => answerFields.includes(name as AnswerField) && print)) return undefined;
  return {key: answerKey({subject, cycle}, question), sent: Object.fromEntries(sent) as Fingerprints};
}
