import type {z} from 'zod';
import {formatField} from '../../src/rules/problem.ts';
import type {Fault} from './fault.ts';

/** Enough of a text to recognize it by. */
const SHOWN_MAX = 60;

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'wrong' | 'remedy'>;

/** What a schema has to say about a record, in words for an editor. Give the schema `reportInput`. */
export function describeIssue(issue: Issue): (Words & {path: PropertyKey[]; field: string})[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const path = [...issue.path, key];
      return {
        path,
        field: formatField(path),
        wrong: 'is not a field of this record',
        remedy: 'correct its spelling, or delete it',
      };
    });
  }
  return [{path: [...issue.path], field: formatField(issue.path), ...wordsFor(issue)}];
}

function wordsFor(issue: Issue): Words {
  const own = issue.message.split(' → ');
  if (own.length === 2) return {wrong: own[0]!, remedy: own[1]!};
  if (issue.input === undefined) return {wrong: 'is missing', remedy: `add it${allowed(issue)}`};
  if (issue.code === 'invalid_type') return wrongType(issue.expected, issue.input);
  if (issue.code === 'invalid_value') {
    return {wrong: `is ${show(issue.input)}`, remedy: `write one of: ${issue.values.map(String).join(', ')}`};
  }
  if (issue.code === 'too_small') {
    const least = `${issue.minimum}${unit(issue.origin, issue.minimum)}`;
    return {wrong: `is too ${small(issue.origin)}`, remedy: `at least ${least}`};
  }
  if (issue.code === 'too_big') {
    const most = `${issue.maximum}${unit(issue.origin, issue.maximum)}`;
    return {wrong: `is too ${big(issue.origin)}`, remedy: `at most ${most}`};
  }
  return {
    wrong: `is ${show(issue.input)}: ${issue.message}`,
    remedy: 'correct it; the editor’s hover help says what belongs here',
  };
}

function wrongType(expected: string, input: unknown): Words {
  if (expected === 'string' && typeof input === 'number') {
    return {wrong: 'is a number, but a text belongs here', remedy: `put it in quotes: "${input}"`};
  }
  const names: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    int: 'a whole number',
  };
  return {
    wrong: `is ${show(input)}, but ${names[expected] ?? `a ${expected}`} belongs here`,
    remedy: 'correct it, as in the other records of its kind',
  };
}

function allowed(issue: Issue): string {
  return issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : '';
}

function show(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  const text = JSON.stringify(input);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…"` : text;
}

const isCounted = (origin: string) => origin === 'array' || origin === 'set';
const small = (origin: string) =>
  isCounted(origin) ? 'short a list' : origin === 'string' ? 'short' : 'small';
const big = (origin: string) => (isCounted(origin) ? 'long a list' : origin === 'string' ? 'long' : 'large');

function unit(origin: string, count: number | bigint): string {
  const plural = Number(count) === 1 ? '' : 's';
  if (isCounted(origin)) return ` item${plural}`;
  return origin === 'string' ? ` character${plural}` : '';
}
