import type {FileProblem} from '../file-problem.ts';
import {isForFiles, type AnswersFile} from './answers-file.ts';
import {isObject} from './findings.ts';
import {readAnswersFile} from './read-answers-file.ts';

/**
 * Reads what was written, and compares it with what was meant. No problems: whoever opens the file finds everything,
 * as it was.
 */
export function verifyAnswersFile(written: string | Uint8Array, meant: AnswersFile): readonly FileProblem[] {
  const reading = readAnswersFile(written, {list: meant.list});
  if (reading.outcome === 'refused') return reading.problems;
  const {entries: read, ...envelope} = reading.file;
  const {entries, ...meantEnvelope} = meant;
  const found = new Map(read.map(({key, fields}) => [key.join('/'), fields]));
  const filed = entries.filter(({key}) => isForFiles(key));
  const lost = filed.filter(({key, fields}) => !isSame(fields, found.get(key.join('/'))));
  const wheres = lost.map(({key}) => key.join('/'));
  if (!isSame(envelope, meantEnvelope) || read.length !== filed.length) wheres.push('');
  return wheres.map(where => ({code: 'not-written', where, values: {}}));
}

/** The same, whatever the order of their members. A member that is undefined is none. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(name => isSame(one[name], other[name]));
}
