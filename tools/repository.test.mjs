// Lists that must be kept in step, and things that must not be in the repository.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = path => readFileSync(`${root}/${path}`, 'utf8');
const tracked = execFileSync('git', ['ls-files'], {cwd: root, encoding: 'utf8'}).trim().split('\n');
const lockfiles = tracked.filter(path => /(pnpm-lock\.yaml|package-lock\.json)$/.test(path));

describe('the repository', () => {
  it('locks every native package for Linux, macOS and Windows', () => {
    const lock = read('pnpm-lock.yaml');
    const platforms = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ];
    // `@scope/name-linux-x64-gnu@1.0.0` and the like; turbo says `64` and `windows`.
    const found = [...lock.matchAll(/^ {2}'?(@?[\w@/.-]*?)[-/]linux-(x64|64)(-gnu)?@([\d.]+)'?:$/gm)];
    // rollup lists this one for Linux x64 alone.
    const natives = found.filter(([, name]) => name !== '@napi-rs/lzma');
    assert.ok(natives.length >= 3, `only ${natives.length} native packages were found`);
    for (const [, name, , , version] of natives) {
      for (const [os, cpu] of platforms) {
        const systems = os === 'win32' ? '(win32|windows)' : os;
        const wanted = new RegExp(
          `${name}[-/]${systems}-${cpu.replace('x64', '(x64|64)')}(-gnu|-msvc)?@${version}`,
        );
        assert.match(lock, wanted, `${name}@${version} is not locked for ${os} ${cpu}`);
      }
    }
  });

  it('names no registry host in a lockfile, and has an integrity for every package', () => {
    for (const path of lockfiles) {
      assert.doesNotMatch(read(path), /https?:\/\/[\w.-]*(npm|registry)/, path);
    }
    const {packages} = JSON.parse(read('tools/bootstrap/package-lock.json'));
    for (const [path, {integrity}] of Object.entries(packages)) assert.ok(path === '' || integrity, path);
  });

  it('exports every element of the widgets, and documents it', () => {
    const elements = readdirSync(`${root}/packages/widgets/src/elements`);
    const index = read('packages/widgets/src/index.ts');
    const readme = read('packages/widgets/README.md');
    for (const name of elements) {
      assert.ok(index.includes(`./elements/${name}/${name}.ts`), `${name} is not exported from index.ts`);
      assert.ok(readme.includes(`<cairn-${name}>`), `${name} is not in the README`);
      for (const file of [
        `${name}.ts`,
        `${name}.styles.ts`,
        `${name}.test.ts`,
        `${name}.stories.ts`,
        'define.ts',
      ])
        assert.ok(
          existsSync(`${root}/packages/widgets/src/elements/${name}/${file}`),
          `${name} has no ${file}`,
        );
    }
  });

  it('has every file that its documents link to', () => {
    const documents = tracked.filter(path => path.endsWith('.md') && !path.startsWith('.changeset/'));
    for (const document of documents) {
      const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/') + 1) : '';
      for (const [, link] of read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g))
        assert.ok(existsSync(`${root}/${folder}${link}`), `${document} links to ${link}, which is not there`);
    }
  });

  it('depends, in what a browser loads, on Lit and its own packages alone', () => {
    for (const name of ['data', 'answers', 'signup', 'widgets', 'embed']) {
      const {dependencies = {}} = JSON.parse(read(`packages/${name}/package.json`));
      const foreign = Object.keys(dependencies).filter(dependency => !dependency.startsWith('@cairn-kit/'));
      assert.deepEqual(foreign, name === 'widgets' ? ['lit'] : [], name);
    }
  });

  it('publishes no test code', () => {
    for (const name of readdirSync(`${root}/packages`)) {
      const published = readdirSync(`${root}/packages/${name}/src`, {recursive: true}).filter(
        path => path.endsWith('.ts') && !/\.(test|stories)\.|^testing\/|\/testing\//.test(path),
      );
      for (const path of published)
        assert.doesNotMatch(
          read(`packages/${name}/src/${path}`),
          /from '(node:test|node:assert\b|@open-wc)/,
          path,
        );
    }
  });

  it('installs nothing by a script of its own packages', () => {
    for (const path of tracked.filter(path => /^packages\/[^/]+\/package\.json$/.test(path))) {
      const scripts = Object.keys(JSON.parse(read(path)).scripts);
      assert.deepEqual(
        scripts.filter(script => /^(pre|post)?install$|^prepare$/.test(script)),
        [],
        path,
      );
    }
  });
});
