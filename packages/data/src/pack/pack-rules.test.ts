import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examplePack} from '../testing/example-pack.ts';
import {checkPackRules, type PackSurroundings} from './pack-rules.ts';
import type {Pack} from './parse-pack.ts';

/** What is said about the example pack after a change of its JSON, a line each. */
function said(from: string, to: string, surroundings?: PackSurroundings): string[] {
  const text = JSON.stringify(examplePack());
  assert.ok(text.includes(from), from);
  const pack = JSON.parse(text.replace(from, () => to)) as Pack;
  return checkPackRules(pack, surroundings).map(({path, message}) => `${path}: ${message}`);
}

describe('the rules between a pack’s records', () => {
  it('find nothing wrong with the example', () => {
    assert.deepEqual(checkPackRules(examplePack()), []);
  });

  for (const [what, from, to, expected] of [
    [
      'an id that two lists have',
      '"division":{"term"',
      '"state-plan":{"term"',
      'records.resources.state-plan: is an id in glossary too',
    ],
    [
      'a forwarding record in place of a record that is there',
      '"who-visited":{"kind"',
      '"who-has-walked":{"kind"',
      'records.forwarding.who-has-walked: is an id in questions too',
    ],
    [
      'a question of no principle',
      '"principle":"walk-first","prompt"',
      '"principle":"run","prompt"',
      'records.questions.who-has-walked.principle: names "run", and there is no such record in principles',
    ],
    [
      'a source that is not there',
      '"resource":"state-plan"',
      '"resource":"memo"',
      'records.principles.walk-first.provenance.statement.sources[0]: names "memo", and there is no such record in resources',
    ],
    [
      'a requirement that is not there',
      '["state-visits"]',
      '["visits"]',
      'records.questions.who-has-walked.requirements[0]: names "visits", and there is no such record in requirements',
    ],
    [
      'a term that is not there',
      '["visit-day"]',
      '["day"]',
      'records.glossary.division.seeAlso[0]: names "day", and there is no such record in glossary',
    ],
    [
      'a deep dive that is not there',
      '"deepDive":"walk-first-guide"',
      '"deepDive":"guide"',
      'records.principles.walk-first.deepDive: names "guide", and there is no such record in resources',
    ],
    [
      'a forwarding record that leads nowhere',
      '"to":"who-has-walked"',
      '"to":"who"',
      'records.forwarding.who-visited.to: there is no record "who"',
    ],
    [
      'something said twice',
      '["sea","lea"]',
      '["sea","sea"]',
      'records.questions.who-has-walked.audiences[1]: "sea" is there twice',
    ],
    [
      'a restated text without a source',
      '"sources":[{"resource":"state-plan","locator":"page 3"}]',
      '"sources":[]',
      'records.principles.walk-first.provenance.statement.sources: is missing, but the text is said to be restated',
    ],
    [
      'a language that was not announced',
      '"es":{"audiences"',
      '"fr":{"audiences"',
      'labels.fr: is not one of the languages of the pack',
    ],
    [
      'a translation into a language that was not announced',
      '["en","es"]',
      '["en","fr"]',
      'translations.es: is not one of the languages of the pack after the first',
    ],
    [
      'a language into which nothing is translated',
      '["en","es"]',
      '["en","es","fr"]',
      'languages[2]: is fr, and nothing is translated into it',
    ],
    [
      'a translation of nothing',
      '{"who-has-walked":{"prompt":"¿',
      '{"who-walked":{"prompt":"¿',
      'translations.es.questions.who-walked: translates no record of this pack',
    ],
    [
      'a translation that leaves something out',
      ',"Lista de escuelas sin visita"',
      '',
      'translations.es.questions.who-has-walked.evidence: has 1 items, and its original 2',
    ],
  ] as const) {
    it(`find ${what}`, () => {
      assert.ok(said(from, to).includes(expected), said(from, to).join('\n'));
    });
  }

  it('find two principles with one number, and two questions with one order', () => {
    const pack = examplePack();
    const {principles, questions} = pack.records;
    const copies = {
      principles: {...principles, 'run-next': principles!['walk-first']!},
      questions: {...questions, 'who-runs': questions!['who-has-walked']!},
    };
    const paths = checkPackRules({...pack, records: {...pack.records, ...copies}}).map(({path}) => path);
    assert.deepEqual(paths, ['records.principles.run-next.number', 'records.questions.who-runs.order']);
  });

  it('leave ids of Cairn’s own alone in a pack that extends them, unless they know those ids', () => {
    const from = '"languages":["en","es"]';
    const to = `${from},"extends":"cairn"`;
    const principle = (text: string) =>
      text.replace('"principle":"walk-first","prompt"', '"principle":"principle-3","prompt"');
    const pack = JSON.parse(principle(JSON.stringify(examplePack()).replace(from, to))) as Pack;
    assert.deepEqual(checkPackRules(pack), []);
    assert.deepEqual(checkPackRules(pack, {cairnIds: new Set(['principle-3'])}), []);
    assert.equal(checkPackRules(pack, {cairnIds: new Set(['principle-4'])}).length, 1);
  });
});
