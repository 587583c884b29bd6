import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {TemporaryPackage} from '../testing/temporary-package.ts';
import {allRules} from '../../src/rules/all-rules.ts';
import {checkPackage, ContentProblems, generatePackage} from './generate-package.ts';

describe('generating the package', () => {
  it('works where nothing was generated before, and says what it did in one line', () => {
    using folder = new TemporaryPackage();
    const start = performance.now();
    const line = generatePackage(folder.folder, allRules);
    assert.ok(performance.now() - start < 20_000);
    assert.match(
      line,
      /^data: 10 principles, \d+ questions, 17 requirements, \d+ glossary terms, 1 rating scale, \d+ resources, 7 partners, 1 newsletter issue; \d+ files written, 0 removed$/,
    );
  });

  it('writes nothing when nothing changed, and only what changed when something did', () => {
    using folder = new TemporaryPackage();
    generatePackage(folder.folder, allRules);
    const untouched = join(folder.folder, 'src/generated/principles/3.en.ts');
    const before = statSync(untouched).mtimeMs;
    assert.match(generatePackage(folder.folder, allRules), /; 0 files written/);
    const path = 'content/partners/ecs.yaml';
    folder.write(path, readFileSync(join(folder.folder, path), 'utf8').replace('counsel', 'advice'));
    assert.match(generatePackage(folder.folder, allRules), /; 1 file written/);
    assert.equal(statSync(untouched).mtimeMs, before);
  });

  it('removes what no longer has a record', () => {
    using folder = new TemporaryPackage();
    folder.write('src/generated/principles/11.en.ts', 'old');
    assert.match(generatePackage(folder.folder, allRules), /1 removed$/);
    assert.ok(!existsSync(join(folder.folder, 'src/generated/principles/11.en.ts')));
  });

  it('writes nothing at all when the content is broken, and lists every problem', () => {
    using folder = new TemporaryPackage();
    folder.write('content/partners/ecs.yaml', 'name: x');
    folder.write('content/partners/nga.yaml', 'name:\tx');
    assert.throws(
      () => generatePackage(folder.folder, allRules),
      error =>
        error instanceof ContentProblems &&
        /ecs\.yaml/.test(error.message) &&
        /nga\.yaml/.test(error.message),
    );
    assert.ok(!existsSync(join(folder.folder, 'src/generated')));
  });
});

describe('checking the package', () => {
  it('is content right after generating', () => {
    using folder = new TemporaryPackage();
    generatePackage(folder.folder, allRules);
    assert.match(checkPackage(folder.folder, allRules), /schemas up to date$/);
  });

  it('refuses schemas that are out of date, missing or left over, and says what to run', () => {
    using folder = new TemporaryPackage();
    folder.write('schemas/partner.schema.json', '{}');
    folder.remove('schemas/moved.schema.json');
    folder.write('schemas/old.schema.json', '{}');
    assert.throws(
      () => checkPackage(folder.folder, allRules),
      error =>
        error instanceof ContentProblems &&
        ['partner', 'moved', 'old'].every(name => error.message.includes(`schemas/${name}.schema.json`)) &&
        error.message.includes('run "pnpm generate"'),
    );
  });
});
