import {inLanguage, languagesOf, type Content} from './content.ts';
import {rowsToCsv} from './csv-rows.ts';
import {TABLES} from './csv-tables.ts';
import {csvFileName, toDataPackage} from './data-package.ts';

/** The content as CSV: each file by its name, and `datapackage.json`, which describes them. */
export function toCsv(content: Content): ReadonlyMap<string, string> {
  const files = languagesOf(content).flatMap(lang => {
    const records = inLanguage(content, lang);
    return TABLES.map((table): [string, string] => [
      csvFileName(table, lang),
      rowsToCsv(table.columns, table.rows(records)),
    ]);
  });
  return new Map([...files, ['datapackage.json', `${JSON.stringify(toDataPackage(content), null, 2)}\n`]]);
}
