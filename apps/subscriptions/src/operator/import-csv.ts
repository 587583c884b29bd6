import {createReadStream} from 'node:fs';
import {parse} from 'csv-parse';
import {z} from 'zod';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import {
  consentText,
  consentVersion,
  email,
  language,
  line,
  name,
  optional,
  pageAddress,
} from '../intake/fields.ts';
import {createPerson, findPerson, holdPerson} from '../people/person.ts';
import {isSuppressed} from '../people/suppression.ts';
import {takeStep} from '../subscriptions/take-step.ts';
import {languageOf} from '../words/words.ts';
import {CommandError, knownList, required, textOption, type Command, type Operator} from './command.ts';
import {readCell} from './csv-cells.ts';

const noEvidence = 'is missing: without evidence of consent nobody is imported';

const rowSchema = z.object({
  email,
  name: optional(name),
  job_role: optional(name),
  organization: optional(line(200)),
  region: optional(name),
  tags: optional(line(1000)),
  language: optional(language),
  consented_at: z
    .string(noEvidence)
    .refine(text => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), noEvidence)
    .transform(text => Date.parse(text)),
  consent_text: consentText.min(1, noEvidence),
  consent_version: optional(consentVersion),
  consent_page: pageAddress,
});

type Row = z.output<typeof rowSchema>;

// Short, so that a service before the same file of SQLite waits for nothing.
const rowsPerTransaction = 100;

interface Counts {
  imported: number;
  known: number;
  refused: number;
  suppressed: number;
}

/** `import`: subscribers of before, with the evidence of their consent. */
export const importCsvCommand: Command = {
  usage: 'import <file.csv> --list <id> [--dry-run]',
  summary:
    'Takes over subscribers as active. Every row needs email, consented_at and consent_text. Whoever unsubscribed, or is suppressed, stays away.',
  options: {list: {type: 'string'}, 'dry-run': {type: 'boolean'}},
  async run(operator, {positionals, values}) {
    const file = required(positionals[0], 'The file');
    const list = knownList(operator.config, required(textOption(values['list']), '--list'));
    const isDryRun = values['dry-run'] === true;
    // Everything is read before anything is written: a file is taken as a whole or not at all.
    const {rows, problems} = await readRows(file);
    for (const problem of problems.slice(0, 20)) operator.report(problem);
    if (problems.length > 0) {
      throw new CommandError(`${problems.length} rows have problems; nothing was imported.`);
    }
    if (isDryRun) {
      operator.print(`${rows.length} rows can be imported.`);
      return;
    }
    const counts = await importRows(operator, list, rows);
    operator.print(
      `${counts.imported} imported, ${counts.known} were subscribed already, ${counts.refused} had unsubscribed or not confirmed, ${counts.suppressed} are suppressed.`,
    );
  },
};

async function readRows(file: string): Promise<{rows: Row[]; problems: string[]}> {
  const rows: Row[] = [];
  const problems: string[] = [];
  const parser = createReadStream(file).pipe(
    parse({columns: true, bom: true, trim: true, skip_empty_lines: true, info: true}),
  );
  for await (const {record, info} of parser as AsyncIterable<{
    record: Record<string, string>;
    info: {lines: number};
  }>) {
    const cells = Object.fromEntries(Object.entries(record).map(([key, text]) => [key, readCell(text)]));
    const parsed = rowSchema.safeParse(cells);
    if (parsed.success) rows.push(parsed.data);
    else {
      const [issue] = parsed.error.issues;
      problems.push(`Line ${info.lines}: ${String(issue?.path[0] ?? 'the row')} ${issue?.message}`);
    }
  }
  return {rows, problems};
}

async function importRows(operator: Operator, list: string, rows: readonly Row[]): Promise<Counts> {
  const {database, config, clock, report} = operator;
  const counts: Counts = {imported: 0, known: 0, refused: 0, suppressed: 0};
  for (let start = 0; start < rows.length; start += rowsPerTransaction) {
    const batch = rows.slice(start, start + rowsPerTransaction);
    await database.db.transaction().execute(async tx => {
      for (const row of batch) counts[await importRow(tx, config, list, row, clock())]++;
    });
    report(`${Math.min(start + rowsPerTransaction, rows.length)} of ${rows.length}`);
  }
  return counts;
}

async function importRow(
  tx: Database,
  config: Config,
  list: string,
  row: Row,
  now: number,
): Promise<keyof Counts> {
  const {key} = row.email;
  if (await isSuppressed(tx, config, key)) return 'suppressed';
  const known = await findPerson(tx, key);
  if (known) await holdPerson(tx, known.id);
  const details = {
    name: row.name,
    jobRole: row.job_role,
    organization: row.organization,
    region: row.region,
    tags: row.tags?.split(/\s+/),
  };
  const personId = known?.id ?? (await createPerson(tx, row.email, languageOf(row.language), details, now));
  const step = await takeStep(tx, personId, list, 'import', {
    at: row.consented_at,
    method: 'import',
    language: row.language ?? 'en',
    pageUrl: row.consent_page,
    consent: {text: row.consent_text, version: row.consent_version},
  });
  if (!step) return 'refused';
  return step.entry === undefined ? 'known' : 'imported';
}
