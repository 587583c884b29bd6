import {createWriteStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import {Readable} from 'node:stream';
import {stringify} from 'csv-stringify/sync';
import type {Database} from '../database/open.ts';
import {textOption, type Command} from './command.ts';
import {safeCell} from './csv-cells.ts';

const pageSize = 1000;

const columns = [
  'email',
  'list',
  'state',
  'name',
  'job_role',
  'organization',
  'region',
  'tags',
  'language',
  'created',
  'changed',
  'consent_event',
  'consented_at',
  'consent_method',
  'consent_version',
  'consent_text',
  'consent_page',
] as const;

/** `export`: subscriptions with the evidence of their consent. */
export const exportCsvCommand: Command = {
  usage: 'export [--list <id>] [--state active] [--out <file>]',
  summary: 'Writes subscriptions as CSV, with the consent behind each. `import` reads the same columns.',
  options: {list: {type: 'string'}, state: {type: 'string'}, out: {type: 'string'}},
  async run({database: {db}, print, report}, {values}) {
    const out = textOption(values['out']);
    const rows = csvLines(db, textOption(values['list']), textOption(values['state']) ?? 'active');
    if (out === undefined) {
      for await (const line of rows) print(line.trimEnd());
      return;
    }
    await pipeline(Readable.from(rows), createWriteStream(out, {mode: 0o600}));
    report(`Written to ${out}`);
  },
};

async function* csvLines(db: Database, list: string | undefined, state: string): AsyncGenerator<string> {
  yield stringify([[...columns]]);
  let after = '';
  for (;;) {
    const rows = await page(db, list, state, after);
    if (rows.length === 0) return;
    const lines: string[][] = [];
    for (const row of rows) lines.push(await csvRow(db, row));
    yield stringify(lines);
    after = rows.at(-1)?.id ?? '';
  }
}

type Row = Awaited<ReturnType<typeof page>>[number];

function page(db: Database, list: string | undefined, state: string, after: string) {
  let query = db
    .selectFrom('subscription')
    .innerJoin('person', 'person.id', 'subscription.person_id')
    .select(['subscription.id', 'person_id', 'list', 'state', 'subscription.created', 'subscription.changed'])
    .select(['address', 'name', 'job_role', 'organization', 'region', 'tags', 'language'])
    .where('subscription.id', '>', after)
    .where('person.erased', 'is', null)
    .orderBy('subscription.id')
    .limit(pageSize);
  if (list !== undefined) query = query.where('list', '=', list);
  if (state !== 'all') query = query.where('state', '=', state as Row['state']);
  return query.execute();
}

async function csvRow(db: Database, row: Row): Promise<string[]> {
  const steps = await db
    .selectFrom('ledger')
    .leftJoin('wording', 'wording.hash', 'wording_hash')
    .select(['event', 'at', 'method', 'wording_version', 'text', 'page_url'])
    .where('person_id', '=', row.person_id)
    .where('list', '=', row.list)
    .where('event', 'in', ['requested', 'confirmed', 'imported'])
    .orderBy('ledger.id', 'desc')
    .limit(20)
    .execute();
  const given = steps.find(({event}) => event !== 'requested') ?? steps[0];
  const worded = steps.find(({text}) => text !== null);
  const cells = [
    row.address,
    row.list,
    row.state,
    row.name,
    row.job_role,
    row.organization,
    row.region,
    (JSON.parse(row.tags) as string[]).join(' '),
    row.language,
    iso(row.created),
    iso(row.changed),
    given?.event,
    given && iso(given.at),
    given?.method,
    worded?.wording_version,
    worded?.text,
    worded?.page_url,
  ];
  return cells.map(cell => safeCell(cell ?? ''));
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
