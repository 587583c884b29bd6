import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, resourceFile} from '../testing/example-records.ts';
import {deepDivesLinked} from './deep-dives-linked.ts';

const withDeepDive = (changes: Parameters<typeof resourceFile>[1]) =>
  exampleRecords({
    resources: [resourceFile('deep-dive-1', {kind: 'deep-dive', principle: 'principle-1', ...changes})],
  });

describe('deep-dives-linked', () => {
  it('is content with a topic page', () => {
    const link = {url: 'https://ccsso.org/topics/school-improvement', to: 'topic-page' as const};
    assert.deepEqual(breaches(deepDivesLinked, withDeepDive({link})), []);
  });

  it('reports a deep dive into another principle, or one that is something else', () => {
    const expected = ['content/principles/principle-1.yaml: deepDive'];
    assert.deepEqual(breaches(deepDivesLinked, withDeepDive({principle: 'principle-2'})), expected);
    assert.deepEqual(breaches(deepDivesLinked, withDeepDive({kind: 'roadmap'})), expected);
  });

  it('reports a deep dive that cannot be reached', () => {
    assert.deepEqual(breaches(deepDivesLinked, withDeepDive({link: undefined})), [
      'content/resources/deep-dive-1.yaml: link',
    ]);
  });
});
