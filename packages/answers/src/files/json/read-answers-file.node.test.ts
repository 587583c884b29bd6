import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {isEntry} from '../../entry.ts';
import {insertedEverywhere} from '../testing/every-place.ts';
import {exampleFile} from '../testing/example.ts';
import {manyAnswers} from '../testing/many-answers.ts';
import {naughtyStrings, numRuns} from '../testing/texts.ts';
import {answersFileLimit} from './answers-file.ts';
import {readAnswersFile} from './read-answers-file.ts';
import {writeAnswersFile} from './write-answers-file.ts';

const text = writeAnswersFile(exampleFile);
const bytes = new TextEncoder().encode(text);

/** Twice the goal of 200 ms, in microseconds of the processor: others may be slowing it down. */
const PATIENCE = 400_000;

function read(source: string | Uint8Array, options?: {list?: string}) {
  const before = process.cpuUsage();
  const reading = readAnswersFile(source, options);
  const {user, system} = process.cpuUsage(before);
  assert.ok(user + system < PATIENCE, `took ${user + system} µs`);
  return reading;
}

/** Code and place of every problem; nothing where the file is taken. */
function problems(source: string | Uint8Array, options?: {list?: string}): string[] {
  const reading = read(source, options);
  return reading.outcome === 'refused'
    ? reading.problems.map(({code, where}) => `${code} ${where}`.trim())
    : [];
}

function assertHarmless(source: string | Uint8Array) {
  const reading = read(source);
  if (reading.outcome !== 'refused') assert.ok(reading.file.entries.every(isEntry));
  assert.equal(Object.keys(Object.prototype).length, 0);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

const withValue = (value: string) => text.replace('"The principal.\\nNobody else so far."', value);
const withVersion = (version: string) => text.replace('"20.2837461923-192837465-1"', version);

describe('readAnswersFile refuses, and takes nothing of it,', () => {
  it('a file that breaks off, wherever it does', () => {
    const end = bytes.length - '\n'.length;
    for (let length = 0; length < end; length++)
      assert.match(
        problems(bytes.subarray(0, length))[0]!,
        /^(empty|incomplete|not-json|not-text)$/,
        `${length}`,
      );
    assert.deepEqual(problems(bytes.subarray(0, end)), []);
    assert.deepEqual(problems(text.slice(0, 500)), ['incomplete']);
  });

  it('a large file that breaks off', () => {
    const large = new TextEncoder().encode(
      writeAnswersFile({...exampleFile, entries: manyAnswers(8, 150, 2)}),
    );
    assert.ok(large.length > 4e6);
    assert.deepEqual(problems(large.subarray(0, -9)), ['incomplete']);
  });

  it('a file that is too large, without looking into it', () => {
    const large = new Uint8Array(answersFileLimit + 1);
    assert.deepEqual(read(large), {
      outcome: 'refused',
      problems: [
        {code: 'too-large', where: '', values: {limit: answersFileLimit, size: answersFileLimit + 1}},
      ],
    });
  });

  it('nothing, and what a broken disk leaves', () => {
    for (const nothing of ['', '\uFEFF', ' \n', new Uint8Array(0), new Uint8Array(4096)])
      assert.deepEqual(problems(nothing), ['empty']);
  });

  it('what is no text', () => {
    for (const start of [
      [0x89, 0x50, 0x4e, 0x47],
      [0x7b, 0xff, 0x7d],
      [0x7b, 0xc3],
    ])
      assert.deepEqual(problems(Uint8Array.from(start)), ['not-text']);
  });

  it('files of other programs', () => {
    for (const json of ['null', '3', '"x"', '[]', '{}', '{"format":"x"}', '{"format":["cairn-answers"]}'])
      assert.deepEqual(problems(json), ['foreign /format'], json);
    for (const other of ['<!doctype html><p>', 'a,b\r\n1,2\r\n', '%PDF-1.7', '{"format": cairn-answers}\n}'])
      assert.deepEqual(problems(other), ['not-json'], other);
    for (const naughty of naughtyStrings) assert.notDeepEqual(problems(naughty), []);
  });

  it('a file of another list, unless whoever opens it wants that', () => {
    assert.deepEqual(problems(text, {list: 'default'}), []);
    assert.deepEqual(read(text, {list: 'other'}), {
      outcome: 'refused',
      problems: [{code: 'other-list', where: '/list', values: {expected: 'other', found: 'default'}}],
    });
    assert.deepEqual(problems(text), []);
  });

  it('a version that nobody can have released', () => {
    for (const version of ['0', '-1', '1.5', '"1"', 'null', '[1]'])
      assert.deepEqual(problems(text.replace('"version": 1', `"version": ${version}`)), [
        'wrong-value /version',
      ]);
  });

  it('clocks that nobody can have counted to, and times that are none', () => {
    const where = '/rounds/lincoln-middle-school/baseline/closed';
    for (const clock of [2 ** 47, 2 ** 48 - 1, '9007199254740993'])
      assert.deepEqual(problems(withVersion(`"${clock}.a"`)), [`impossible-clock ${where}/version`]);
    for (const version of [
      '"1e300.a"',
      '"-1.a"',
      '"1"',
      '".a"',
      '"0x10.a"',
      '"01.a"',
      '1',
      'null',
      '"99999999999999999.a"',
    ])
      assert.deepEqual(problems(withVersion(version)), [`wrong-value ${where}/version`], version);
    for (const at of [
      '1e300',
      '-8640000000000001',
      '"soon"',
      '"2026-13-45T00:00:00Z"',
      '"2026-11-25"',
      'null',
      '{}',
    ])
      assert.deepEqual(
        problems(text.replace('"2026-11-25T14:32:25.000Z"', at)),
        [`wrong-value ${where}/at`],
        at,
      );
  });

  it('names that nothing can have', () => {
    for (const name of ['__proto__', 'a b', '../x', 'a/b', '', 'a_b'])
      for (const place of [
        '"ana-reyes": {',
        '"baseline": {\n        "closed"',
        '"who-decides": {',
        '"closed":',
      ]) {
        const changed = text.replace(place, place.replace(/"[\w-]+"/, `"${name}"`));
        assert.match(problems(changed).join(), /^wrong-name /, `${name} for ${place}`);
      }
  });

  it('where a browser left off', () => {
    const here = ',"other":[{"key":["list","here"],"fields":{}}]}';
    assert.deepEqual(problems(text.replace(/\}\n$/, here)), ['not-for-files /other/0']);
  });

  it('what is nested beyond any use', () => {
    for (const depth of [25, 10_000, 100_000]) {
      const lists = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const boxes = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
      for (const deep of [lists, boxes]) {
        assert.match(problems(withValue(deep))[0]!, /^too-deep /);
        assert.match(
          problems(text.replace('"ben-carter",', `"ben-carter","mood":${deep},`))[0]!,
          /^too-deep /,
        );
        assert.match(problems(text.replace('{', `{"mood":${deep},`))[0]!, /^too-deep /);
        assert.deepEqual(problems(deep), ['foreign /format']);
      }
    }
  });

  it('more versions beside one than merging could compare', () => {
    const other = '{"value":"","at":0,"version":"1.a"}';
    const others = `"others":[${Array(1001).fill(other).join()}]`;
    assert.deepEqual(problems(text.replace('{"value":true,', `{"value":true,${others},`)), [
      'too-many /rounds/lincoln-middle-school/baseline/closed/others',
    ]);
    const inner = other.replace('}', ',"others":[]}');
    assert.deepEqual(problems(text.replace('{"value":true,', `{"value":true,"others":[${inner}],`)), [
      'too-deep /rounds/lincoln-middle-school/baseline/closed/others/0/others',
    ]);
  });

  it('with every problem at once, but never more than a hundred', () => {
    const changed = text.replaceAll('"value":', '"was":');
    assert.equal(problems(changed).length, 25);
    assert.equal(problems(changed)[0], 'wrong-value /people/ana-reyes/name/value');
    const many = Array.from({length: 1000}, (_, index) => `"s${index}":3`).join();
    assert.equal(problems(text.replace('"people": {', `"people": {${many},`)).length, 100);
  });
});

describe('readAnswersFile', () => {
  it('opens what Windows made of the file: UTF-16, with a mark or without, and a mark before UTF-8', () => {
    const swapped = (source: Uint8Array) => Buffer.from(source).swap16();
    const utf16 = Buffer.from(text, 'utf16le');
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const variants = [
      utf16,
      marked,
      swapped(utf16),
      swapped(marked),
      Buffer.from(`\uFEFF${text}`),
      `\uFEFF${text}`,
    ];
    for (const variant of variants) assert.deepEqual(read(variant), read(text));
  });

  it('reads a school called Constructor like any other', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty', 'valueOf'])
      for (const place of ['lincoln-middle-school', 'baseline', 'who-decides', 'closed', 'owner']) {
        const changed = text.replaceAll(`"${place}":`, `"${id}":`);
        assert.deepEqual(problems(changed), []);
        assertHarmless(changed);
      }
  });

  it('lets no member of any object reach what all objects share', () => {
    for (const member of ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'])
      for (const changed of insertedEverywhere(text, member)) assertHarmless(changed);
    for (const changed of insertedEverywhere(text, '"__proto__":{"value":1,"at":0,"version":"1.a"}'))
      assert.match(problems(changed).join(), /wrong-name/);
  });

  it('comes to an end, harmlessly, whatever happened to the bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1, maxLength: 3});
    const property = fc.property(damage, places => {
      const damaged = bytes.slice();
      for (const [index, byte] of places) damaged[index] = byte;
      assertHarmless(damaged);
    });
    fc.assert(property, {numRuns});
  });

  it('shows what it understands of a newer version, and says that it is one', () => {
    const newer = text
      .replace('"version": 1', '"version": 3')
      .replace('"Ben Carter","by"', '"Ben Carter","by":["ben-carter"],"was"')
      .replace('"people": {', '"people": {"a b": 3,')
      .replace('"saved": ', '"saved": 4, "was": ');
    const reading = readAnswersFile(newer);
    assert.equal(reading.outcome, 'newer');
    if (reading.outcome !== 'newer') return;
    assert.equal(reading.version, 3);
    assert.equal(reading.file.entries.length, exampleFile.entries.length);
    const of = (key: string) => reading.file.entries.find(entry => entry.key.join('/') === key)!.fields;
    assert.equal(of('list/person/ana-reyes')['name']!.value, 'Ana Reyes');
    assert.equal(of('list/person/ben-carter')['name'], undefined);
    assert.equal(reading.file.saved, '');
    assert.ok(reading.file.entries.every(isEntry));
    assert.equal(problems(newer, {list: 'other'})[0], 'other-list /list');
  });
});
