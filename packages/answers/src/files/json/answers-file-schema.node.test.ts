import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import {anyEntries} from '../testing/entries.ts';
import {replacedEverywhere} from '../testing/every-place.ts';
import {exampleFile} from '../testing/example.ts';
import {numRuns} from '../testing/texts.ts';
import {readAnswersFile} from './read-answers-file.ts';
import {writeAnswersFile} from './write-answers-file.ts';

const schema = new URL('../../../schemas/answers-file.schema.json', import.meta.url);
const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

/** What no pattern can say: it is a date of no calendar. */
const NO_DATE = '2026-13-45T00:00:00Z';

describe('the JSON Schema of .cairn.json', () => {
  it('accepts whatever we write', () => {
    const property = fc.property(anyEntries, entries => {
      const valid = validate(JSON.parse(writeAnswersFile({...exampleFile, entries})));
      assert.ok(valid, JSON.stringify(validate.errors));
    });
    fc.assert(property, {numRuns});
  });

  it('agrees with the reader about a file in which anything at all is something else', () => {
    const document = JSON.parse(writeAnswersFile(exampleFile)) as object;
    const others = [
      null,
      0,
      1,
      -1,
      true,
      '',
      'x',
      '1.a',
      '-1.a',
      NO_DATE.replace('13-45', '12-31'),
      [],
      ['1.a'],
      {},
    ];
    let refused = 0;
    for (const other of others)
      for (const changed of replacedEverywhere(document as never, other as never)) {
        const reading = readAnswersFile(JSON.stringify(changed));
        if (reading.outcome === 'refused') refused++;
        assert.equal(
          reading.outcome === 'read',
          validate(changed),
          `${JSON.stringify(other)}: ${JSON.stringify(changed)}`,
        );
      }
    assert.ok(refused > 1000, `${refused}`);
  });

  it('leaves to the reader what it cannot say', () => {
    const text = writeAnswersFile({...exampleFile, saved: NO_DATE});
    assert.ok(validate(JSON.parse(text)));
    assert.equal(readAnswersFile(text).outcome, 'refused');
  });
});
