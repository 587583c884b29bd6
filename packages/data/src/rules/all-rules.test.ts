import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readdirSync} from 'node:fs';
import {allRules as recordRules} from './all-rules.ts';
import {completenessRules} from './completeness-rules.ts';

const allRules = [...recordRules, ...completenessRules];

/** Files of this folder that are not rules. */
const OTHERS = new Set([
  'all-rules',
  'completeness-rules',
  'problem',
  'provenances',
  'records',
  'rule',
  'translated-texts',
]);

describe('the list of rules', () => {
  it('names every rule of this folder, and each by its file name', () => {
    const files = readdirSync(import.meta.dirname)
      .filter(name => !name.endsWith('.test.ts'))
      .map(name => name.replace('.ts', ''))
      .filter(name => !OTHERS.has(name));
    assert.deepEqual(allRules.map(({name}) => name).sort(), files.sort());
  });

  it('describes every rule in a sentence', () => {
    for (const {description} of allRules) assert.match(description, /^[A-Z].*\.$/);
  });

  it('gives every rule a test of its own', () => {
    const tests = new Set(readdirSync(import.meta.dirname));
    for (const {name} of allRules) assert.ok(tests.has(`${name}.test.ts`), name);
  });
});
