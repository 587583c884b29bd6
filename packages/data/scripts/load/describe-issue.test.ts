import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {z} from 'zod';
import {describeIssue} from './describe-issue.ts';

function words(schema: z.ZodType, value: unknown): string[] {
  const {error} = schema.safeParse(value, {reportInput: true});
  return (error?.issues ?? [])
    .flatMap(describeIssue)
    .map(({field, wrong, remedy}) => `${field}: ${wrong} → ${remedy}`);
}

describe('what is said about a field', () => {
  const cases: [string, z.ZodType, unknown, string][] = [
    ['a missing one', z.strictObject({a: z.string()}), {}, 'a: is missing → add it'],
    ['a missing choice', z.strictObject({a: z.enum(['x', 'y'])}), {}, 'a: is missing → add it: one of x, y'],
    [
      'an empty one',
      z.strictObject({a: z.string()}),
      {a: null},
      'a: is empty, but a text belongs here → correct it, as in the other records of its kind',
    ],
    [
      'a text for a list',
      z.array(z.string()),
      'x',
      'the file: is "x", but a list belongs here → correct it, as in the other records of its kind',
    ],
    ['a short text', z.string().min(3), 'x', 'the file: is too short → at least 3 characters'],
    ['a long list', z.array(z.int()).max(1), [1, 2], 'the file: is too long a list → at most 1 item'],
    ['a large number', z.int().max(10), 11, 'the file: is too large → at most 10'],
    [
      'two unknown ones',
      z.strictObject({}),
      {a: 1, b: 2},
      'a: is not a field of this record → correct its spelling, or delete it',
    ],
  ];
  for (const [what, schema, value, expected] of cases) {
    it(`is clear for ${what}`, () => assert.equal(words(schema, value)[0], expected));
  }

  it('is one sentence for each unknown field', () => {
    assert.equal(words(z.strictObject({}), {a: 1, b: 2}).length, 2);
  });
});
