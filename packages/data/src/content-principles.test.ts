import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {principles} from './index.ts';

const words = (text: string) => text.split(/\s+/).length;

describe('the principles', () => {
  it('are ten, numbered and in order', () => {
    assert.deepEqual(
      principles.map(({number}) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  it('have a motto only where a source shows it, and quote it', () => {
    const withMotto = principles.filter(({motto}) => motto);
    assert.deepEqual(
      withMotto.map(({number}) => number),
      [1, 2, 4, 5, 6, 7, 9],
    );
    for (const {motto, provenance} of withMotto) {
      assert.equal(provenance.motto?.basis, 'quoted');
      assert.match(motto?.attribution ?? '', /^CCSSO, Deep Dive into Principle #\d+ \(2018\)$/);
    }
  });

  it('say that the statements of 8 and 10 were not checked, and rely on Education Week for them', () => {
    for (const number of [8, 10]) {
      const {review, sources} = principles[number - 1]!.provenance.statement;
      assert.equal(review, 'unchecked');
      assert.equal(sources[0]?.id, 'edweek-2017');
    }
  });

  it('say of 8 and 10 no more than the one clause that Education Week gives to each', () => {
    for (const number of [8, 10]) assert.ok(words(principles[number - 1]!.statement) < 20);
  });

  it('name CCSSO’s document first as the source of the other statements', () => {
    for (const {number, provenance} of principles.filter(principle => ![8, 10].includes(principle.number))) {
      const {basis, sources} = provenance.statement;
      assert.equal(basis, 'restated', String(number));
      assert.deepEqual([sources[0]?.publisher, sources[0]?.published?.slice(0, 4)], ['CCSSO', '2017']);
    }
  });

  it('keep every element of the sourced statements', () => {
    const elements: Record<number, string[]> = {
      1: ['school', 'LEA', 'SEA', 'urgent', 'role', 'line of authority', 'responsible', 'low-performing'],
      2: [
        'decision',
        'serve each student best',
        'all of them can and will',
        'knowledge and skills',
        'college',
        'career',
        'civic life',
        'Structures and norms',
        'changed',
      ],
      3: [
        'early',
        'stakeholders',
        'partners',
        'with a school',
        'rather than to',
        'families',
        'community members',
        'trust',
        'capacity',
        'plan',
        'political will',
        'leadership and commitment',
        'feedback loops',
        'adjusted',
        'assets',
        'early childhood',
        'higher education',
        'social services',
        'workforce systems',
        'outside school',
      ],
      4: ['every level', 'LEAs and schools', 'evidence-based', 'exit', 'SEA', 'powers'],
      5: [
        'assets',
        'how they are being used',
        'needs',
        'resources',
        'root causes',
        'effective schools',
        'improvement efforts',
        'implementation science',
        'evidence',
        'for whom',
        'circumstances',
        'science of learning and development',
        'poverty and adversity',
      ],
      6: ['greatest need', 'leaders and teachers', 'have', 'develop', 'capacities', 'dramatically'],
      7: [
        'time',
        'staff',
        'funding',
        'goals',
        'roles and responsibilities',
        'every level',
        'Partners',
        'account',
        'results',
      ],
      9: [
        'rigorously',
        'fidelity',
        'data',
        'act on',
        'evaluate',
        'monitor',
        'what is working',
        'for whom',
        'circumstances',
        'continuously',
      ],
    };
    for (const [number, parts] of Object.entries(elements)) {
      const {statement} = principles[Number(number) - 1]!;
      for (const part of parts) assert.ok(statement.includes(part), `${number}: ${part}`);
    }
  });

  it('lead to their deep dives, or to the topic page where an address is not known', () => {
    for (const {number, deepDive} of principles) {
      assert.match(deepDive?.url ?? '', /^https:\/\/ccsso\.org\//);
      assert.equal(deepDive?.linkTo, number === 3 ? 'document' : 'topic-page');
    }
  });
});
