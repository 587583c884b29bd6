import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import * as data from './index.ts';
import {
  contentLanguages,
  domainCrosswalk,
  domains,
  findPrinciple,
  glossary,
  meta,
  newsletterIssues,
  partners,
  principles,
  questions,
  questionsFor,
  ratingScales,
  requirementCrosswalk,
  requirements,
  requirementsFor,
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

describe('finding requirements', () => {
  it('returns all of them when nothing is asked for, in the order of the law', () => {
    assert.deepEqual(requirementsFor(), requirements);
    assert.deepEqual(
      requirements.slice(0, 3).map(({citation}) => citation.usc),
      ['20 U.S.C. 6303(e)', '20 U.S.C. 6311(d)(1)(B)', '20 U.S.C. 6311(d)(1)(B)(i)'],
    );
  });

  it('returns those that a question helps to meet, and the question for each of them', () => {
    for (const {id, requirements: named} of questions) {
      assert.deepEqual(
        requirementsFor({question: id}).map(requirement => requirement.id),
        requirements.map(requirement => requirement.id).filter(requirement => named.includes(requirement)),
      );
      for (const requirement of named) {
        assert.ok(
          questionsFor({requirement}).some(question => question.id === id),
          `${id} ${requirement}`,
        );
      }
    }
  });

  it('returns what binds an audience and what is about a category of support', () => {
    assert.ok(requirementsFor({audience: 'sea'}).every(({binds}) => binds.includes('sea')));
    assert.ok(requirementsFor({appliesTo: 'tsi'}).every(({appliesTo}) => appliesTo.includes('tsi')));
    assert.ok(requirementsFor({appliesTo: 'tsi'}).every(({id}) => id !== 'esea-1111-d-1-b-iii'));
  });

  it('returns those of a principle, and none for a principle or question that is not there', () => {
    const named = new Set(questionsFor({principle: 5}).flatMap(question => question.requirements));
    assert.deepEqual(
      requirementsFor({principle: 5}).map(({id}) => id),
      requirements.map(({id}) => id).filter(id => named.has(id)),
    );
    assert.deepEqual(requirementsFor({principle: 11}), []);
    assert.deepEqual(requirementsFor({question: 'nothing-of-the-kind'}), []);
  });
});

describe('the crosswalks', () => {
  it('name every requirement with its questions', () => {
    const rows = requirementCrosswalk();
    assert.deepEqual(
      rows.map(({requirement}) => requirement),
      requirements,
    );
    for (const row of rows) {
      assert.deepEqual(row.questions, questionsFor({requirement: row.requirement.id}));
    }
  });

  it('name every domain with its questions', () => {
    const rows = domainCrosswalk();
    assert.deepEqual(
      rows.map(({domain}) => domain),
      domains,
    );
    for (const row of rows) assert.deepEqual(row.questions, questionsFor({domain: row.domain.id}));
  });
});

describe('resolving an id', () => {
  it('finds a record of every kind', () => {
    const ids = [
      'principle-3',
      'at-the-table-before-the-plan',
      'esea-1003-e',
      'fidelity',
      'default-scale',
      'roadmap',
      'ccsso',
      'states-leading-continuous-improvement',
    ];
    assert.deepEqual(
      ids.map(id => resolve(id)?.kind),
      [
        'principle',
        'question',
        'requirement',
        'glossary-term',
        'rating-scale',
        'resource',
        'partner',
        'newsletter-issue',
      ],
    );
    for (const id of ids) {
      const found = resolve(id);
      assert.ok(found && 'record' in found && found.record.id === id, id);
    }
  });

  it('finds nothing for an id that never was', () => {
    assert.equal(resolve('nothing-of-the-kind'), undefined);
  });
});

describe('the glossary', () => {
  it('is in alphabetical order', () => {
    const terms = glossary.map(({term}) => term);
    assert.deepEqual(terms, terms.toSorted(new Intl.Collator('en').compare));
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
      requirements: requirements.length,
      glossary: glossary.length,
      ratingScales: ratingScales.length,
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
