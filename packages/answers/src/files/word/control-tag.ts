import type {AnswerField} from '../../answer.ts';
import type {EntryKey} from '../../entry.ts';
import {fingerprint} from '../sent-version.ts';

/** Word refuses a document in which a tag has more letters. */
const LONGEST_TAG = 64;

const pathOf = (key: EntryKey) => key.slice(1).join('/');

/** What stands for a key where it is too long for a tag. */
const shortPath = (key: EntryKey) => `~${fingerprint(pathOf(key))}`;

/** The tag of a content control: subject, cycle, question and field; a fingerprint of the first three where it must. */
export function controlTag(key: EntryKey, field: AnswerField): string {
  const tag = `${pathOf(key)}/${field}`;
  return tag.length <= LONGEST_TAG ? tag : `${shortPath(key)}/${field}`;
}

/** Every beginning of a tag that can stand for a key. */
export const tagBeginnings = (key: EntryKey): string[] => [pathOf(key), shortPath(key)];
