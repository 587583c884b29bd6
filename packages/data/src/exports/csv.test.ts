import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import ajvFormats from 'ajv-formats';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {dataPackageSchema} from '../testing/data-package-schema.ts';
import {bilingualContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import {inLanguage} from './content.ts';
import {CsvError, readCsv, writeCsv} from './csv-text.ts';
import {rowsFromCsv, rowsToCsv, type Cell, type Column, type Row} from './csv-rows.ts';
import {TABLES} from './csv-tables.ts';
import {toCsv} from './csv.ts';
import {toDataPackage} from './data-package.ts';

const content = bilingualContent();
const files = toCsv(content);

const columns: readonly Column[] = [
  {name: 'id', type: 'text', required: true, description: 'Its id.'},
  {name: 'words', type: 'text', description: 'Some words.'},
  {name: 'count', type: 'integer', description: 'How many.'},
  {name: 'parts', type: 'list', description: 'Its parts.'},
];

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record<Record<string, Cell>>(
    {
      id: naughtyText.filter(text => text !== ''),
      words: naughtyText.filter(text => text !== ''),
      count: fc.integer(),
      parts: fc.array(naughtyText),
    },
    {requiredKeys: ['id', 'parts'], noNullPrototype: true},
  ),
);

describe('CSV text', () => {
  it('is read back by us and by another reader as it was written', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 4}).chain(tableOfWidth), table => {
        const text = writeCsv(table);
        assert.deepEqual(readCsv(text), table);
        // The other reader takes bytes, as files are: half a character is not there any more.
        const wellFormed = table.map(row => row.map(cell => cell.toWellFormed()));
        assert.deepEqual(parse(text, {bom: true, record_delimiter: '\r\n'}), wellFormed);
      }),
    );
  });

  it('begins with the mark of UTF-8 and ends every row with CR and LF', () => {
    assert.equal(writeCsv([['é'], ['a,b', '"']]), '\uFEFFé\r\n"a,b",""""\r\n');
  });

  it('is read as editors may have saved it: with LF, without the mark, without a last line end', () => {
    assert.deepEqual(readCsv('a,b\n"c\nd",'), [
      ['a', 'b'],
      ['c\nd', ''],
    ]);
    assert.deepEqual(readCsv(''), []);
  });

  it('is refused where a quotation mark is out of place, with the number of the row', () => {
    for (const text of ['a\r\nb"c', 'a\r\n"b', 'a\r\n"b"c', 'a\r\nb\rc']) {
      assert.throws(() => readCsv(text), {name: 'CsvError', message: /^row 2: /});
    }
  });
});

function tableOfWidth(width: number) {
  return fc.array(fc.array(naughtyText, {minLength: width, maxLength: width}), {minLength: 1});
}

describe('rows as CSV', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(rows, records =>
        assert.deepEqual(rowsFromCsv(columns, rowsToCsv(columns, records)), records),
      ),
    );
  });

  it('give the same text again when they were read and are written', () => {
    fc.assert(
      fc.property(rows, records => {
        const text = rowsToCsv(columns, records);
        assert.equal(rowsToCsv(columns, rowsFromCsv(columns, text)), text);
      }),
    );
  });

  it('are refused with the row and what is wrong there', () => {
    const head = 'id,words,count,parts\r\n';
    const refused = (text: string, message: RegExp) =>
      assert.throws(
        () => rowsFromCsv(columns, text),
        error => error instanceof CsvError && message.test(error.message),
      );
    refused('id,count\r\n', /^row 1: the columns are not "id,words,count,parts"$/);
    refused(`${head}a,b,1\r\n`, /^row 2: there are 3 cells in this row, not 4$/);
    refused(`${head}a,b,1,\r\n,b,1,\r\n`, /^row 3: "id" is empty$/);
    refused(`${head}a,b,one,\r\n`, /^row 2: "count" is not a number: "one"$/);
  });
});

describe('the CSV files', () => {
  it('are one for each kind and language, and their description', () => {
    const names = TABLES.map(({name}) => name);
    assert.deepEqual(
      [...files.keys()].toSorted(),
      [...names.flatMap(name => [`${name}.en.csv`, `${name}.es.csv`]), 'datapackage.json'].toSorted(),
    );
  });

  it('hold all the rows of a language, and give them back', () => {
    for (const lang of ['en', 'es']) {
      for (const {name, columns, rows} of TABLES) {
        const text = files.get(`${name}.${lang}.csv`) ?? '';
        const own = rows(inLanguage(content, lang));
        assert.ok(own.length > 0, name);
        const read = rowsFromCsv(columns, text);
        assert.equal(rowsToCsv(columns, read), text);
        assert.equal(read.length, own.length);
        assert.equal(parse(text, {bom: true, columns: true}).length, own.length);
      }
    }
  });

  it('have a key that names each row once', () => {
    for (const {name, key, rows} of TABLES) {
      const keys = rows(inLanguage(content, 'en')).map(row => JSON.stringify(key.map(column => row[column])));
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  it('write every field under a column of its own', () => {
    for (const {name, columns, rows} of TABLES) {
      const names = columns.map(column => column.name);
      assert.equal(new Set(names).size, names.length);
      for (const row of rows(content))
        assert.deepEqual(
          Object.keys(row).filter(key => !names.includes(key)),
          [],
          name,
        );
    }
  });
});

describe('the data package', () => {
  it('is what Frictionless asks of a tabular data package', () => {
    const ajv = ajvFormats.default(new Ajv({allErrors: true}));
    const validate = ajv.compile(dataPackageSchema);
    assert.ok(validate(toDataPackage(content)), ajv.errorsText(validate.errors));
  });

  it('names just the files that are there, with the columns that they have', () => {
    const {resources} = toDataPackage(content);
    assert.deepEqual([...resources.map(({path}) => path), 'datapackage.json'], [...files.keys()]);
    for (const {path, schema} of resources) {
      const [head] = readCsv(files.get(path) ?? '');
      assert.deepEqual(
        schema.fields.map(({name}) => name),
        head,
      );
    }
  });

  it('points from a question to a principle that is there', () => {
    const {resources} = toDataPackage(content);
    for (const {schema} of resources) {
      for (const {reference} of schema.foreignKeys ?? []) {
        const target = resources.find(({name}) => name === reference.resource);
        assert.ok(target?.schema.fields.some(({name}) => name === reference.fields[0]));
      }
    }
  });
});
