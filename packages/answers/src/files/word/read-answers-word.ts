import {answerFields, answerKey, type AnswerField} from '../../answer.ts';
import {isId, type EntryKey} from '../../entry.ts';
import {idFor, type AnswerWords} from '../answer-words.ts';
import type {FileProblem, FileProblemCode} from '../file-problem.ts';
import {answersFileLimit} from '../json/answers-file.ts';
import {readDueDate} from '../read-due-date.ts';
import type {ReturnedReading} from '../returned-answers.ts';
import {fingerprint, readSentMark, type Fingerprints, type ReturnedAnswer} from '../sent-version.ts';
import {NO_RATING} from './answers-word.ts';
import {tagBeginnings} from './control-tag.ts';
import {findControls, type FoundControl} from './find-controls.ts';
import {openZip, ZipError} from './open-zip.ts';
import {descendantsOf, readXml, textIn, XmlError, type XmlElement} from './read-xml.ts';

/** An answer that went out, by what its controls’ tags begin with. */
interface Sent {
  readonly key: EntryKey;
  readonly sent?: Fingerprints;
}

const problem = (code: FileProblemCode, where = '', values: FileProblem['values'] = {}): FileProblem => ({
  code,
  where,
  values,
});

/**
 * Reads a Word document that we wrote and somebody edited, in Word or LibreOffice: the content controls, by their tags.
 * A control that is missing is reported, and its field left out. Needs no `docx` package.
 */
export async function readAnswersWord(
  source: Uint8Array,
  {words = []}: {words?: readonly AnswerWords[]} = {},
): Promise<ReturnedReading> {
  const refused = (code: FileProblemCode, values = {}): ReturnedReading => ({
    outcome: 'refused',
    problems: [problem(code, '', values)],
  });
  if (!source.length) return refused('empty');
  if (source.length > answersFileLimit)
    return refused('too-large', {limit: answersFileLimit, size: source.length});
  try {
    const {document, properties} = await partsOf(source);
    const controls = findControls(document);
    const marks = marksIn(properties);
    const reading = readControls(controls, marks, words);
    return reading.outcome === 'read' && !reading.answers.length ? refused('foreign') : reading;
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return refused('not-word');
    throw error;
  }
}

/** The parts of a document, found as the format says: by their relations to the whole. */
async function partsOf(source: Uint8Array): Promise<{document: XmlElement; properties?: XmlElement}> {
  const files = openZip(source);
  const read = async (name: string) => {
    const bytes = await files.get(name)?.();
    return bytes && readXml(new TextDecoder().decode(bytes));
  };
  const relations = await read('_rels/.rels');
  const target = (kind: string) => {
    const all = relations ? [...descendantsOf(relations, 'Relationship')] : [];
    const relation = all.find(({attributes}) => attributes.get('Type')?.endsWith(`/${kind}`));
    return relation?.attributes.get('Target')?.replace(/^\//, '') ?? '';
  };
  const document = await read(target('officeDocument'));
  if (!document) throw new ZipError('no document');
  const properties = await read(target('custom-properties'));
  return {document, ...(properties && {properties})};
}

/** What went out, by what the tags of its controls begin with. */
function marksIn(properties: XmlElement | undefined): Map<string, Sent> {
  const values = properties ? [...descendantsOf(properties, 'property')].map(textIn) : [];
  const marks = values.map(value => readSentMark(value)).filter(mark => mark !== undefined);
  return new Map(marks.flatMap(mark => tagBeginnings(mark.key).map(beginning => [beginning, mark])));
}

function readControls(
  controls: readonly FoundControl[],
  marks: ReadonlyMap<string, Sent>,
  words: readonly AnswerWords[],
): ReturnedReading {
  const problems: FileProblem[] = [];
  const answers = new Map<string, ReturnedAnswer>();
  for (const {of, field, found} of fieldsIn(controls, marks)) {
    const read = readField(found, field, of.sent, words);
    const where = `${of.key.slice(1).join('/')}/${field}`;
    if ('code' in read)
      problems.push(problem(read.code, where, {found: (found[0]?.text ?? '').slice(0, 100)}));
    if (!found.length) continue;
    const name = of.key.join('/');
    const value = 'value' in read && {[field]: read.value};
    answers.set(name, {...of, values: {...answers.get(name)?.values, ...value}});
  }
  return {outcome: 'read', answers: [...answers.values()], problems};
}

/** One field of one answer, and every control with its tag: one, if nobody deleted or copied it. */
interface Field {
  readonly of: Sent;
  readonly field: AnswerField;
  readonly found: FoundControl[];
}

/** The fields that went out, and those of answers whose mark a program dropped. */
function fieldsIn(controls: readonly FoundControl[], marks: ReadonlyMap<string, Sent>): Iterable<Field> {
  const fields = new Map<string, Field>();
  const nameOf = ({of, field}: Omit<Field, 'found'>) => `${of.key.join('/')}/${field}`;
  for (const of of new Set(marks.values()))
    for (const field of answerFields) fields.set(nameOf({of, field}), {of, field, found: []});
  for (const control of controls) {
    const tagged = readTag(control.tag, marks);
    if (!tagged) continue;
    const known = fields.get(nameOf(tagged));
    if (known) known.found.push(control);
    else fields.set(nameOf(tagged), {...tagged, found: [control]});
  }
  return fields.values();
}

function readTag(tag: string, marks: ReadonlyMap<string, Sent>): {of: Sent; field: AnswerField} | undefined {
  const end = tag.lastIndexOf('/');
  const [beginning, field] = [tag.slice(0, end), tag.slice(end + 1) as AnswerField];
  const of = marks.get(beginning) ?? withoutMark(beginning);
  return of && answerFields.includes(field) ? {of, field} : undefined;
}

/** A program may have dropped the properties; a tag that holds the whole key says enough. */
function withoutMark(beginning: string): Sent | undefined {
  const [subject = '', cycle = '', question = '', ...rest] = beginning.split('/');
  if (rest.length || ![subject, cycle, question].every(isId)) return undefined;
  return {key: answerKey({subject, cycle}, question)};
}

type Value = {readonly value: string} | {readonly code: FileProblemCode};

function readField(
  found: readonly FoundControl[],
  field: AnswerField,
  sent: Fingerprints | undefined,
  words: readonly AnswerWords[],
): Value {
  const [control] = found;
  if (!control) return {code: 'missing-control'};
  if (found.some(({text}) => text !== control.text)) return {code: 'double-control'};
  const {text} = control;
  // What stands there as it went out is right, even where it is no date and no word of ours.
  if (isFreeText(field) || sent?.[field] === fingerprint(text)) return {value: text};
  if (!text.trim()) return {value: ''};
  if (field === 'due') return readDate(control);
  return readChoice(
    control,
    words.map(({statuses, ratings}) => (field === 'status' ? statuses : ratings)),
  );
}

const isFreeText = (field: AnswerField) => !['status', 'rating', 'due'].includes(field);

function readChoice(
  {choices, text}: FoundControl,
  words: readonly Readonly<Record<string, string>>[],
): Value {
  const id = idFor([choices, ...words], text);
  if (id === undefined) return {code: 'unknown-word'};
  return {value: id === NO_RATING ? '' : id};
}

function readDate({text, date}: FoundControl): Value {
  const dates = readDueDate(text);
  if (!dates.length) return {code: 'wrong-date'};
  const value = dates.length === 1 ? dates[0] : dates.find(one => one === date);
  return value ? {value} : {code: 'ambiguous-date'};
}
