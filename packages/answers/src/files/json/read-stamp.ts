import type {Stamped} from '../../entry.ts';
import {checkValue, isObject, report, type Findings, type Path} from './findings.ts';

/**
 * The store counts on from the greatest clock that it has seen, and takes clocks below 2^48. Half of that is out of
 * everybody's reach, and leaves as much to count.
 */
const CLOCK_LIMIT = 2 ** 47;

/** Beyond this a date is none. */
const TIME_LIMIT = 8.64e15;

/** More than people can write of one field without meeting; merging compares each with each. */
const MOST_VERSIONS = 1000;

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/;
const VERSION = /^(0|[1-9]\d{0,15})\.([^]*)$/;

/** Milliseconds since 1970 of a date in a file; not a number where it is none. */
export const readDate = (written: unknown): number =>
  typeof written === 'string' && DATE.test(written) ? Date.parse(written) : NaN;

/** One version of a field, and those beside it; undefined, and reported, where it cannot be kept as it is. */
export function readStamp(
  findings: Findings,
  written: unknown,
  path: Path,
  isBeside = false,
): Stamped | undefined {
  if (!isObject(written)) return report(findings, 'wrong-value', path, {expected: 'object'});
  const {value, by, at, version, from, past, others, ...more} = written;
  const before = findings.count;
  const [clock, replica] = readVersion(findings, version, path);
  const stamped: Stamped = {...more, value, clock, replica, at: readTime(findings, at, path)};
  if (value === undefined) report(findings, 'wrong-value', [...path, 'value'], {expected: 'value'});
  checkValue(findings, value, path, 'value');
  checkMore(findings, more, path);
  if (by !== undefined) stamped.by = readText(findings, by, path, 'by');
  if (from !== undefined) stamped.from = readText(findings, from, path, 'from');
  if (past !== undefined) stamped.past = readPast(findings, past, path);
  if (others !== undefined) stamped.others = readOthers(findings, others, path, isBeside);
  return findings.count > before ? undefined : stamped;
}

function readVersion(findings: Findings, written: unknown, path: Path): [clock: number, replica: string] {
  const [, clock = '', replica = ''] = (typeof written === 'string' && VERSION.exec(written)) || [];
  if (!clock) report(findings, 'wrong-value', [...path, 'version'], {expected: 'version'});
  if (Number(clock) >= CLOCK_LIMIT)
    report(findings, 'impossible-clock', [...path, 'version'], {found: clock, limit: CLOCK_LIMIT});
  return [Number(clock), replica];
}

function readTime(findings: Findings, written: unknown, path: Path): number {
  const time = typeof written === 'number' ? written : readDate(written);
  if (!(Math.abs(time) <= TIME_LIMIT)) report(findings, 'wrong-value', [...path, 'at'], {expected: 'date'});
  return time;
}

function readText(findings: Findings, written: unknown, path: Path, name: string): string {
  if (typeof written !== 'string') report(findings, 'wrong-value', [...path, name], {expected: 'text'});
  return String(written);
}

/** What this package does not know stays as it is, where it can. */
function checkMore(findings: Findings, more: Readonly<Record<string, unknown>>, path: Path) {
  for (const [name, value] of Object.entries(more)) {
    if (name === '__proto__') report(findings, 'wrong-name', path, {found: name});
    checkValue(findings, value, path, name);
  }
}

function readPast(findings: Findings, written: unknown, path: Path): string[] {
  return readList(findings, written, [...path, 'past']).filter((version, index): version is string => {
    if (typeof version === 'string' && VERSION.test(version)) return true;
    report(findings, 'wrong-value', [...path, 'past', String(index)], {expected: 'version'});
    return false;
  });
}

function readOthers(findings: Findings, written: unknown, path: Path, isBeside: boolean): Stamped[] {
  const here = [...path, 'others'];
  if (isBeside) report(findings, 'too-deep', here, {limit: 1});
  return readList(findings, written, here).flatMap(
    (other, index) => readStamp(findings, other, [...here, String(index)], true) ?? [],
  );
}

function readList(findings: Findings, written: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(written)) report(findings, 'wrong-value', path, {expected: 'list'});
  else if (written.length <= MOST_VERSIONS) return written;
  else report(findings, 'too-many', path, {limit: MOST_VERSIONS, found: written.length});
  return [];
}
