import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import * as data from './index.ts';
import {
  contentLanguages,
  findPrinciple,
  meta,
  newsletterIssues,
  partners,
  principles,
  questions,
  questionsFor,
  resolve,
  resources,
} from './index.ts';

describe('finding a principle', () => {
  it('takes its number, its number as text, or its id', () => {
    assert.equal(findPrinciple(3)?.id, 'principle-3');
    assert.equal(findPrinciple('3'), findPrinciple(3));
    assert.equal(findPrinciple('principle-3'), findPrinciple(3));
  });

  it('finds nothing for anything else, and never throws', () => {
    const known = new Set(principles.flatMap(({id, number}) => [id, String(number)]));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.constantFrom('__proto__', 'constructor', '')),
        wanted => {
          fc.pre(!known.has(String(wanted)));
          assert.equal(findPrinciple(wanted), undefined);
        },
      ),
    );
  });
});

describe('finding questions', () => {
  it('returns all of them when nothing is asked for', () => {
    assert.deepEqual(questionsFor(), questions);
  });

  it('returns what fits every condition, in order', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            principle: fc.integer({min: 1, max: 10}),
            audience: fc.constantFrom(
              'sea' as const,
              'lea' as const,
              'school' as const,
              'external-partner' as const,
            ),
            phase: fc.constantFrom('planning' as const, 'implementation' as const, 'sustaining' as const),
          },
          {requiredKeys: []},
        ),
        ({principle, audience, phase}) => {
          const found = questionsFor({
            ...(principle && {principle}),
            ...(audience && {audience}),
            ...(phase && {phase}),
          });
          const expected = questions.filter(
            question =>
              (!principle || question.principle === principle) &&
              (!audience || question.audiences.includes(audience)) &&
              (!phase || question.phase === phase),
          );
          assert.deepEqual(found, expected);
        },
      ),
    );
  });

  it('returns none for a principle that is not there', () => {
    assert.deepEqual(questionsFor({principle: 11}), []);
  });
});

describe('resolving an id', () => {
  it('finds a record of every kind', () => {
    const ids = [
      'principle-3',
      'at-the-table-before-the-plan',
      'roadmap',
      'ccsso',
      'states-leading-continuous-improvement',
    ];
    assert.deepEqual(
      ids.map(id => resolve(id)?.kind),
      ['principle', 'question', 'resource', 'partner', 'newsletter-issue'],
    );
    for (const id of ids) assert.equal(resolve(id)?.record.id, id);
  });

  it('finds nothing for an id that never was', () => {
    assert.equal(resolve('nothing-of-the-kind'), undefined);
  });
});

describe('the package', () => {
  it('counts what it holds', () => {
    assert.deepEqual(meta.counts, {
      principles: principles.length,
      questions: questions.length,
      resources: resources.length,
      partners: partners.length,
      newsletterIssues: newsletterIssues.length,
    });
    assert.match(meta.contentDate, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(contentLanguages.includes('en'));
  });

  it('is frozen all the way down', () => {
    const unfrozen: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    for (const [name, value] of Object.entries(data)) walk(value, name);
    assert.deepEqual(unfrozen, []);
  });

  it('loads no other package', () => {
    const script = `
      import {registerHooks} from 'node:module';
      registerHooks({resolve(name, context, next) { if (!name.startsWith('.') && !name.startsWith('file:')) console.log(name); return next(name, context); }});
      await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
    `;
    const loaded = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    assert.deepEqual(
      loaded.split('\n').filter(name => name !== '' && name !== 'node:module'),
      [],
    );
  });
});
