import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {brokenPacks} from '../testing/broken-packs.ts';
import {examplePack} from '../testing/example-pack.ts';
import {checkShape} from './check-shape.ts';
import {packSchema} from './pack-schema.ts';

/** How many broken packs are compared: 5,000 in the tests, and as many as you like with PACK_RUNS=60000. */
const RUNS = Number(process.env['PACK_RUNS'] ?? 5000);

describe('the generated validator', () => {
  it('accepts the example, as the schema does', () => {
    assert.deepEqual(checkShape(examplePack()), []);
    assert.equal(packSchema.safeParse(examplePack()).success, true);
  });

  it(`accepts what the schema accepts and refuses what it refuses, in ${RUNS} broken packs`, () => {
    let accepted = 0;
    fc.assert(
      fc.property(brokenPacks, pack => {
        const {success} = packSchema.safeParse(pack);
        const problems = checkShape(pack);
        accepted += Number(success);
        assert.equal(problems.length === 0, success, JSON.stringify(problems));
      }),
      {numRuns: RUNS},
    );
    assert.ok(accepted > RUNS / 100 && accepted < RUNS * 0.9, `${accepted} accepted: the packs prove little`);
  });

  it('names the first field that the schema names', () => {
    fc.assert(
      fc.property(brokenPacks, pack => {
        const issue = packSchema.safeParse(pack).error?.issues[0];
        if (!issue) return;
        const path = issue.path.map(String).join('.');
        const named = checkShape(pack).map(problem => problem.path.replaceAll('[', '.').replaceAll(']', ''));
        const isNamed = (name: string) =>
          name === (path || 'the file') || name.startsWith(path && `${path}.`);
        assert.ok(named.some(isNamed), `${path} is none of ${named.join(', ')}`);
      }),
      {numRuns: 500},
    );
  });
});
