import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblem} from '../../src/rules/problem.ts';
import {translationsCurrent} from '../../src/rules/translations-current.ts';
import {loadContent} from '../load/load-content.ts';
import {TemporaryPackage} from '../testing/temporary-package.ts';
import {writeHashes} from './write-hashes.ts';

// cspell:ignore conselhos

const ORIGINAL = 'content/partners/ecs.yaml';
const TRANSLATION = 'content/partners/ecs.pt.yaml';
const TEXT = `# yaml-language-server: $schema=../../schemas/partner-translation.schema.json
description: Pesquisa e conselhos para a política educacional dos estados.
review: unreviewed
asOf: 2026-01-01
`;

const read = (folder: TemporaryPackage, path: string) => readFileSync(join(folder.folder, path), 'utf8');

const staleFiles = (folder: TemporaryPackage) =>
  loadContent(folder.folder, [translationsCurrent])
    .problems.filter(({file}) => file === TRANSLATION)
    .map(formatProblem);

describe('writing the hashes of translations', () => {
  it('writes what the rule asks for, above the review, and changes nothing else', () => {
    using folder = new TemporaryPackage();
    folder.write(TRANSLATION, TEXT);
    assert.equal(staleFiles(folder).length, 1);
    const {lines, failed} = writeHashes(folder.folder, [TRANSLATION]);
    assert.ok(!failed);
    assert.match(lines[0] ?? '', /^content\/partners\/ecs\.pt\.yaml: [0-9a-f]{12}$/);
    const written = read(folder, TRANSLATION);
    assert.equal(written.replace(/translationOf: '[0-9a-f]{12}'\nreview/, 'review'), TEXT);
    assert.deepEqual(staleFiles(folder), []);
  });

  it('replaces a hash that is out of date when the file is named', () => {
    using folder = new TemporaryPackage();
    folder.write(TRANSLATION, TEXT.replace('review:', "translationOf: '0123456789ab'\nreview:"));
    assert.ok(!writeHashes(folder.folder, [TRANSLATION]).failed);
    assert.deepEqual(staleFiles(folder), []);
  });

  it('fills in what is missing with --all, and leaves to the translator what is out of date', () => {
    using folder = new TemporaryPackage();
    folder.write(TRANSLATION, TEXT);
    writeHashes(folder.folder, [], {all: true});
    assert.deepEqual(staleFiles(folder), []);
    folder.write(ORIGINAL, read(folder, ORIGINAL).replace('counsel', 'advice'));
    const before = read(folder, TRANSLATION);
    const {lines, failed} = writeHashes(folder.folder, [], {all: true});
    assert.ok(failed);
    assert.ok(lines.some(line => line.startsWith(`${TRANSLATION}: the English has changed since → `)));
    assert.equal(read(folder, TRANSLATION), before);
  });

  it('only prints when it is asked to', () => {
    using folder = new TemporaryPackage();
    folder.write(TRANSLATION, TEXT);
    const {lines} = writeHashes(folder.folder, [TRANSLATION], {print: true});
    assert.match(lines.join(), /[0-9a-f]{12}$/);
    assert.equal(read(folder, TRANSLATION), TEXT);
  });

  it('refuses a file that translates nothing', () => {
    using folder = new TemporaryPackage();
    const {lines, failed} = writeHashes(folder.folder, ['content/partners/nobody.pt.yaml']);
    assert.ok(failed);
    assert.match(lines.join(), /there is no such translation → name a file like /);
  });
});
