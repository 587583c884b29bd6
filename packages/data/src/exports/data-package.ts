import {languagesOf, type Content} from './content.ts';
import type {Column} from './csv-rows.ts';
import {TABLES, type Table} from './csv-tables.ts';
import {LICENSE} from './publication.ts';

/** A Frictionless Tabular Data Package: what is in the CSV files. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses: readonly {readonly name: string; readonly title: string; readonly path: string}[];
  readonly resources: readonly TabularResource[];
}

/** One CSV file. */
export interface TabularResource {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: typeof DIALECT;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly [''];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly format: 'default';
  readonly description: string;
  readonly constraints: {readonly required: boolean};
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: {readonly resource: string; readonly fields: readonly string[]};
}

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
} as const;

const DESCRIPTION =
  'One file for each kind of record and language, in UTF-8 with a byte order mark. A text that a spreadsheet would ' +
  'take for a formula has an apostrophe in front. Lists have " | " between their items; in an item "|" is written ' +
  '"\\|", "\\" is written "\\\\" and an empty item "\\-". Cairn is not affiliated with or endorsed by the Council of ' +
  'Chief State School Officers.';

/** The description of the CSV files of this content, for the file `datapackage.json` beside them. */
export function toDataPackage(content: Content): DataPackage {
  return {
    profile: 'tabular-data-package',
    name: 'cairn',
    title: 'Cairn: principles of effective school improvement systems, and questions to work through',
    description: DESCRIPTION,
    version: content.meta.version,
    licenses: [{name: LICENSE.name, title: LICENSE.title, path: LICENSE.url}],
    resources: languagesOf(content).flatMap(lang => TABLES.map(table => resourceOf(table, lang))),
  };
}

/** The name of a table's file. */
export function csvFileName({name}: Table, lang: string): string {
  return `${name}.${lang}.csv`;
}

function resourceOf(table: Table, lang: string): TabularResource {
  return {
    profile: 'tabular-data-resource',
    name: resourceName(table.name, lang),
    path: csvFileName(table, lang),
    title: `${table.name} (${lang})`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      missingValues: [''],
      ...(table.foreignKey && {foreignKeys: [foreignKeyOf(table.foreignKey, lang)]}),
    },
  };
}

/** Names of resources are in small letters, also where the language is "pt-BR". */
function resourceName(table: string, lang: string): string {
  return `${table}-${lang}`.toLowerCase();
}

function fieldOf({name, type, description, required = false}: Column): Field {
  const types = {text: 'string', list: 'string', integer: 'integer', day: 'date'} as const;
  return {name, type: types[type], format: 'default', description, constraints: {required}};
}

function foreignKeyOf({column, table, field}: NonNullable<Table['foreignKey']>, lang: string): ForeignKey {
  return {fields: [column], reference: {resource: resourceName(table, lang), fields: [field]}};
}
