import type {Forwarding} from '../types.ts';
import type {Edition, EditionRecord} from './edition.ts';

/** How far a version has to move. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** One text or fact that became another. What was not there before, or is not now, is absent. */
export interface FieldChange {
  /** Absent for facts, which are the same in every language. */
  readonly lang?: string;
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** What happened to one id, and what that asks of the version. */
export interface Change {
  readonly what:
    | 'added'
    | 'changed'
    | 'translated'
    | 'moved'
    | 'split'
    | 'retired'
    | 'untranslated'
    | 'removed'
    | 'reused'
    | 'forgotten';
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly bump: Bump;
  /** Set for what may never happen, whatever the version. */
  readonly remedy?: string;
  /** Where the id leads now. */
  readonly to?: readonly string[];
  readonly reason?: string;
  readonly languages?: readonly string[];
  readonly fields?: readonly FieldChange[];
}

/** A field that all records of a kind have gained or lost. */
export interface ShapeChange {
  readonly what: 'field-added' | 'field-removed';
  readonly kind: string;
  readonly field: string;
  readonly bump: Bump;
}

/** Everything in which two editions differ, and the smallest step of the version that says so. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
  readonly shape: readonly ShapeChange[];
}

const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The larger of two steps. */
export function largerBump(a: Bump, b: Bump): Bump {
  return BUMPS.indexOf(a) > BUMPS.indexOf(b) ? a : b;
}

/** Compares two editions of the data. */
export function compareEditions(old: Edition, now: Edition): Comparison {
  const changes = [
    ...[...old.records].flatMap(([id, record]) => goneOrChanged(now, id, record)),
    ...[...now.records]
      .filter(([id]) => !old.records.has(id))
      .map(([id, record]) => newRecord(old, id, record)),
    ...[...old.forwarding.values()].flatMap(left => forgotten(now, left)),
  ];
  const shape = compareFields(old, now);
  const bump = [...changes, ...shape].reduce<Bump>((most, change) => largerBump(most, change.bump), 'none');
  return {from: old.version, to: now.version, bump, changes, shape};
}

function goneOrChanged(now: Edition, id: string, record: EditionRecord): Change[] {
  const {kind, name} = record;
  const successor = now.records.get(id);
  if (!successor) return [goneRecord(now.forwarding.get(id), {kind, id, name})];
  if (successor.kind !== kind) {
    const remedy = `give the ${successor.kind} another id: this one belonged to a ${kind}`;
    return [{what: 'reused', kind, id, name, bump: 'major', remedy}];
  }
  return changesWithin({kind, id, name: successor.name}, record, successor);
}

type Subject = Pick<Change, 'kind' | 'id' | 'name'>;

function goneRecord(left: Forwarding | undefined, subject: Subject): Change {
  if (!left) {
    const remedy = 'bring it back, or leave a record that says kind: moved, split or retired under its id';
    return {what: 'removed', ...subject, bump: 'major', remedy};
  }
  switch (left.kind) {
    case 'moved':
      return {what: 'moved', ...subject, to: [left.to], bump: 'minor'};
    case 'split':
      return {what: 'split', ...subject, to: left.to, bump: 'major'};
    case 'retired':
      return {what: 'retired', ...subject, reason: left.reason, bump: 'major'};
    default:
      return left satisfies never;
  }
}

function newRecord(old: Edition, id: string, {kind, name}: EditionRecord): Change {
  return old.forwarding.has(id)
    ? {what: 'reused', kind, id, name, bump: 'major', remedy: 'choose a new id: this one led somewhere else'}
    : {what: 'added', kind, id, name, bump: 'minor'};
}

/** A forwarding record stays for good, or turns into another one. */
function forgotten({records, forwarding}: Edition, {id, kind}: Forwarding): Change[] {
  if (forwarding.has(id) || records.has(id)) return [];
  const remedy = 'bring the forwarding record back: links to it are in the world';
  return [{what: 'forgotten', kind, id, name: '', bump: 'major', remedy}];
}

function changesWithin(subject: Subject, old: EditionRecord, now: EditionRecord): Change[] {
  const gained = [...now.texts.keys()].filter(lang => !old.texts.has(lang));
  const lost = [...old.texts.keys()].filter(lang => !now.texts.has(lang));
  const facts = differences(old.facts, now.facts);
  const texts = [...old.texts].flatMap(([lang, fields]) =>
    differences(fields, now.texts.get(lang) ?? fields).map(change => ({lang, ...change})),
  );
  const changes: Change[] = [];
  if (gained.length > 0) changes.push({what: 'translated', ...subject, languages: gained, bump: 'minor'});
  if (lost.length > 0) changes.push({what: 'untranslated', ...subject, languages: lost, bump: 'major'});
  if (facts.length + texts.length > 0) {
    changes.push({what: 'changed', ...subject, bump: bumpFor(facts), fields: [...facts, ...texts]});
  }
  return changes;
}

/** Hosts name a principle by its number; other facts decide what a filter finds. */
function bumpFor(facts: readonly FieldChange[]): Bump {
  if (facts.some(({field}) => field === 'number')) return 'major';
  return facts.length > 0 ? 'minor' : 'patch';
}

function differences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): FieldChange[] {
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .filter(field => old.get(field) !== now.get(field))
    .map(field => ({field, ...present('before', old.get(field)), ...present('after', now.get(field))}));
}

function present<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({[name]: value} as Record<K, string>);
}

/** Only kinds that both editions have: a new kind is new records, and an empty one is removed records. */
function compareFields(old: Edition, now: Edition): ShapeChange[] {
  return [...old.fields].flatMap(([kind, before]) => {
    const after = now.fields.get(kind) ?? before;
    const gone = [...before].filter(field => !after.has(field));
    const come = [...after].filter(field => !before.has(field));
    return [
      ...gone.map((field): ShapeChange => ({what: 'field-removed', kind, field, bump: 'major'})),
      ...come.map((field): ShapeChange => ({what: 'field-added', kind, field, bump: 'minor'})),
    ];
  });
}
