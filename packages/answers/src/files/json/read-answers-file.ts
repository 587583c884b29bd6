import type {FileProblem, FileProblemCode} from '../file-problem.ts';
import {
  answersFileFormat,
  answersFileLimit,
  answersFileVersion,
  parts,
  type AnswersFile,
} from './answers-file.ts';
import {decodeText} from './decode-text.ts';
import {checkValue, isObject, report, type Findings} from './findings.ts';
import {migrate, type Document} from './migrations.ts';
import {readEntries} from './read-entries.ts';
import {readDate} from './read-stamp.ts';

/** What became of reading a file. */
export type AnswersFileReading =
  | {readonly outcome: 'read'; readonly file: AnswersFile}
  /**
   * A newer version of this package wrote it. What is understood can be shown; merging it, or writing over the file,
   * would lose the rest.
   */
  | {readonly outcome: 'newer'; readonly version: number; readonly file: AnswersFile}
  /** Nothing of it is taken. At least one problem, at most a hundred. */
  | {readonly outcome: 'refused'; readonly problems: readonly FileProblem[]};

const refused = (
  code: FileProblemCode,
  where = '',
  values: FileProblem['values'] = {},
): AnswersFileReading => ({
  outcome: 'refused',
  problems: [{code, where, values}],
});

/**
 * Reads a `.cairn.json` file, all of it or nothing. With a `list`, a file of another list is refused; whoever wants it
 * all the same reads it without.
 */
export function readAnswersFile(
  source: string | Uint8Array,
  {list}: {list?: string} = {},
): AnswersFileReading {
  const size = source.length;
  if (size > answersFileLimit) return refused('too-large', '', {limit: answersFileLimit, size});
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decodeText(source);
  if (text === undefined) return refused('not-text');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refused(whyNotJson(text));
  }
  return readDocument(document, list);
}

function whyNotJson(text: string): FileProblemCode {
  if (/^[\s\0]*$/.test(text)) return 'empty';
  // What somebody edited by mistake still ends as we, and every program that lays JSON out, end it.
  return /^\s*\{/.test(text) && !/\n\}\s*$/.test(text.slice(-100)) ? 'incomplete' : 'not-json';
}

function readDocument(document: unknown, list: string | undefined): AnswersFileReading {
  if (!isObject(document) || document['format'] !== answersFileFormat)
    return refused('foreign', '/format', {expected: answersFileFormat});
  const version = document['version'];
  if (!Number.isInteger(version) || (version as number) < 1)
    return refused('wrong-value', '/version', {expected: 'version'});
  const found = document['list'];
  if (list !== undefined && typeof found === 'string' && found !== list)
    return refused('other-list', '/list', {expected: list, found});
  return readContent(document, version as number);
}

function readContent(document: Document, version: number): AnswersFileReading {
  const findings: Findings = {entries: [], problems: [], count: 0};
  const current = migrate(document, version);
  const envelope = readEnvelope(findings, current);
  readEntries(findings, current);
  const file = {...envelope, entries: findings.entries};
  if (version > answersFileVersion) return {outcome: 'newer', version, file};
  return findings.count ? {outcome: 'refused', problems: findings.problems} : {outcome: 'read', file};
}

const PARTS = [...parts.map(({name}) => name), 'other', 'format', 'version'];

/** What stands beside the entries. What is no text is reported, and left out. */
function readEnvelope(findings: Findings, document: Document): Omit<AnswersFile, 'entries'> {
  const {list, saved, savedBy, page, note, ...rest} = document;
  if (Number.isNaN(readDate(saved))) report(findings, 'wrong-value', ['saved'], {expected: 'date'});
  const texts = Object.entries({list, saved, savedBy, page, note}).filter(([name, text]) => {
    const isText = typeof text === 'string';
    if (!isText && (text !== undefined || name === 'list'))
      report(findings, 'wrong-value', [name], {expected: 'text'});
    return isText;
  });
  const more = Object.entries(rest).filter(([name]) => !PARTS.includes(name));
  for (const [name, value] of more) checkValue(findings, value, [], name);
  if (Object.hasOwn(document, '__proto__')) report(findings, 'wrong-name', [], {found: '__proto__'});
  return {
    list: '',
    saved: '',
    ...Object.fromEntries(texts),
    ...(more.length && {more: Object.fromEntries(more)}),
  };
}
