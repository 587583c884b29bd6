import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {printPage, readReports, writeReport, type Report} from './report.ts';

const kills: Report = {
  name: 'kills',
  database: 'SQLite',
  date: '2026-11-25',
  machine: '2 cores (Abacus)',
  seconds: 91,
  found: ['200 kills, 10,004 acknowledged, 0 lost'],
};

describe('a long run', () => {
  it('is kept when it has passed, and the page shows what it found on each database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'subscriptions-soak-'));
    try {
      writeReport({...kills, seconds: 500}, folder);
      writeReport({...kills, name: 'mail', found: ['a', 'b']}, folder);
      writeReport({...kills, database: 'PostgreSQL'}, folder);
      writeReport(kills, folder);
      const page = readFileSync(join(folder, 'soak.md'), 'utf8');
      assert.match(page, /## kills\n\n200 kills of the process, over 10,000 acknowledged signups\.\n/);
      assert.match(
        page,
        /\| SQLite \| 200 kills, 10,004 acknowledged, 0 lost \| 91 s \| 2026-11-25, 2 cores/,
      );
      assert.match(page, /\| PostgreSQL \| 200 kills/);
      assert.match(page, /\| SQLite \| a<br>b \|/);
      assert.doesNotMatch(page, /500 s/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('is in docs/soak.md as it last passed, or said not to have been run', () => {
    const docs = join(import.meta.dirname, '../../../docs');
    assert.equal(readFileSync(join(docs, 'soak.md'), 'utf8'), printPage(readReports()));
    assert.match(printPage([]), /## timing\n\n.*\n\n.*\n.*\n\| SQLite \| not run yet \|/);
  });
});
