import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentLanguages, principles} from '@cairn-kit/data';
import {providers} from '@cairn-kit/signup';

const files = fileURLToPath(new URL('../dist/files', import.meta.url));
const bundles = ['cairn.js', 'newsletter-signup.js', 'principle-card.js', 'question-checklist.js'];
const read = (path: string) => readFile(join(files, path), 'utf8');

describe('the embed files', () => {
  it('are one complete script for each widget and one for all', async () => {
    const names = (await readdir(files)).filter(name => name.endsWith('.js'));
    assert.deepEqual(names.sort(), bundles);
  });

  for (const bundle of bundles) {
    it(`keep ${bundle} in one try, without static imports or exports`, async () => {
      const code = await read(bundle);
      assert.match(code, /^\/\*! Cairn [^*]*\*\/\ntry\{/);
      assert.match(code, /\}catch\(e\)\{console\.error\('\[cairn\]',e\)\}\n\/\/# sourceMappingURL=\S+\n?$/);
      assert.doesNotMatch(code, /(^|[;}\n])(import[\s{*"']|export[\s{*])/);
    });
  }

  it('carry all of Lit that the elements use', async () => {
    const folder = fileURLToPath(new URL('../../widgets/src/elements', import.meta.url));
    const carried = await readFile(new URL('../src/bundles/lit-element.ts', import.meta.url), 'utf8');
    const sources = await readdir(folder, {recursive: true});
    for (const path of sources.filter(name => /(?<!\.test|\.stories)\.ts$/.test(name))) {
      const code = await readFile(join(folder, path), 'utf8');
      for (const [, method] of code.matchAll(/^ {2}override (?:async )?(\w+)\(/gm))
        assert.match(carried, RegExp(`^  ${method}\\??\\(`, 'm'), `${path}: lit-element.ts has no ${method}`);
      assert.doesNotMatch(code, /converter:|hasChanged:|useDefault:/, path);
    }
  });

  it('have source maps that name our sources', async () => {
    for (const bundle of bundles) {
      const {sources} = JSON.parse(await read(`${bundle}.map`)) as {sources: string[]};
      assert.ok(sources.some(source => source.includes('widgets')));
    }
  });

  it('never evaluate a string as code or markup', async () => {
    const entries = await readdir(files, {recursive: true});
    for (const path of entries.filter(name => name.endsWith('.js'))) {
      const code = await read(path);
      for (const found of [
        'eval(',
        'new Function',
        'document.write',
        'unsafeHTML',
        'document.cookie',
        'sendBeacon',
      ])
        assert.ok(!code.includes(found), `${path} has ${found}`);
      // Lit writes each template once; nothing of ours writes HTML.
      assert.ok((code.match(/\.innerHTML/g) ?? []).length <= 1, `${path} writes HTML`);
    }
  });

  it('each have their hash in the integrity manifest, and nothing else has', async () => {
    const integrity = JSON.parse(await read('integrity.json')) as Record<string, string>;
    const entries = await readdir(files, {recursive: true, withFileTypes: true});
    const paths = entries
      .filter(entry => entry.isFile() && entry.name !== 'integrity.json')
      .map(entry =>
        join(entry.parentPath, entry.name)
          .slice(files.length + 1)
          .replaceAll('\\', '/'),
      );
    assert.deepEqual(Object.keys(integrity).sort(), paths.sort());
    for (const path of paths) {
      const hash = createHash('sha384')
        .update(await readFile(join(files, path)))
        .digest('base64');
      assert.equal(integrity[path], `sha384-${hash}`, path);
    }
  });

  it('each have a size that they keep: bundles, and what loads when first used', async () => {
    const limits = JSON.parse(await readFile(new URL('../.size-limit.json', import.meta.url), 'utf8')) as {
      path: string;
    }[];
    const parts = (await readdir(join(files, 'parts'))).filter(name => name.endsWith('.js'));
    assert.deepEqual(
      limits.map(({path}) => path.replace('dist/files/', '')).toSorted(),
      [...bundles, ...parts.map(name => `parts/${name}`)].toSorted(),
    );
    assert.deepEqual(
      Object.keys(providers).filter(id => !parts.includes(`${id}.js`)),
      [],
    );
  });

  it('hold the texts of the ten principles and their questions, and the interface in Spanish', async () => {
    const texts = principles
      .flatMap(({number}) => contentLanguages.map(lang => `${number}.${lang}.js`))
      .sort();
    assert.deepEqual((await readdir(join(files, 'content/principles'))).sort(), texts);
    assert.deepEqual((await readdir(join(files, 'content/questions'))).sort(), texts);
    assert.deepEqual(await readdir(join(files, 'content/words')), ['es.js']);
  });
});
