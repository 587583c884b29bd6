import {isId, type Fields, type Stamped} from '../../entry.ts';
import {isForFiles, parts, type Part} from './answers-file.ts';
import {isObject, report, type Findings, type Path} from './findings.ts';
import type {Document} from './migrations.ts';
import {readStamp} from './read-stamp.ts';

/** Finds the entries in a file, in all its parts. */
export function readEntries(findings: Findings, document: Document): void {
  for (const part of parts)
    if (document[part.name] !== undefined) readPart(findings, part, document[part.name], [part.name]);
  if (document['other'] !== undefined) readOther(findings, document['other']);
}

/** Objects in objects, one for each id, and at the end the fields. */
function readPart(findings: Findings, part: Part, written: unknown, path: readonly string[]) {
  const ids = path.slice(1);
  if (ids.length === part.depth) return addEntry(findings, [...part.beginning, ...ids], written, path);
  if (!isObject(written)) return report(findings, 'wrong-value', path, {expected: 'object'});
  for (const [id, inner] of Object.entries(written)) {
    if (isId(id)) readPart(findings, part, inner, [...path, id]);
    else report(findings, 'wrong-name', path, {found: id});
  }
}

function addEntry(findings: Findings, key: readonly string[], written: unknown, path: Path) {
  const fields = readFields(findings, written, path);
  if (fields) findings.entries.push({key, fields});
}

function readFields(findings: Findings, written: unknown, path: Path): Fields | undefined {
  if (!isObject(written)) return report(findings, 'wrong-value', path, {expected: 'object'});
  const fields: Record<string, Stamped> = {};
  for (const [name, field] of Object.entries(written)) {
    if (!isId(name)) {
      report(findings, 'wrong-name', path, {found: name});
      continue;
    }
    const stamped = readStamp(findings, field, [...path, name]);
    if (stamped) fields[name] = stamped;
  }
  return fields;
}

/** Entries of which this package does not know what they are about. */
function readOther(findings: Findings, written: unknown) {
  if (!Array.isArray(written)) return report(findings, 'wrong-value', ['other'], {expected: 'list'});
  for (const [index, entry] of (written as unknown[]).entries()) {
    const path = ['other', String(index)];
    const key = isObject(entry) ? entry['key'] : undefined;
    if (!isKey(key)) report(findings, 'wrong-value', [...path, 'key'], {expected: 'key'});
    else if (!isForFiles(key)) report(findings, 'not-for-files', path);
    else addEntry(findings, key, (entry as Document)['fields'], [...path, 'fields']);
  }
}

const isKey = (key: unknown): key is string[] =>
  Array.isArray(key) && key.length > 0 && key.every(part => typeof part === 'string' && isId(part));
