import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  glossary,
  newsletterIssues,
  partners,
  principles,
  questions,
  ratingScales,
  requirements,
  resources,
} from './index.ts';

const words = (text: string) => text.split(/\s+/).length;

describe('the content', () => {
  it('has ten principles, numbered and in order', () => {
    assert.deepEqual(
      principles.map(({number}) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  it('has a motto only where a source shows it, and quotes it', () => {
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

  it('says that the statements of 8 and 10 were not checked, and relies on Education Week for them', () => {
    for (const number of [8, 10]) {
      const {review, sources} = principles[number - 1]!.provenance.statement;
      assert.equal(review, 'unchecked');
      assert.equal(sources[0]?.id, 'edweek-2017');
    }
  });

  it('says of 8 and 10 no more than the one clause that Education Week gives to each', () => {
    for (const number of [8, 10]) assert.ok(words(principles[number - 1]!.statement) < 20);
  });

  it('names CCSSO’s document first as the source of the other statements', () => {
    for (const {number, provenance} of principles.filter(principle => ![8, 10].includes(principle.number))) {
      const {basis, sources} = provenance.statement;
      assert.equal(basis, 'restated', String(number));
      assert.deepEqual([sources[0]?.publisher, sources[0]?.published?.slice(0, 4)], ['CCSSO', '2017']);
    }
  });

  it('keeps every element of the sourced statements', () => {
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

  it('leads every principle to its deep dive, or to the topic page where its address is not known', () => {
    for (const {number, deepDive} of principles) {
      assert.match(deepDive?.url ?? '', /^https:\/\/ccsso\.org\//);
      assert.equal(deepDive?.linkTo, number === 3 ? 'document' : 'topic-page');
    }
  });

  it('has for each principle eight questions for state agencies, two in each phase, five for districts, four for schools and two for external partners', () => {
    assert.ok(questions.length >= 140);
    for (const {number} of principles) {
      const own = questions.filter(({principle}) => principle === number);
      for (const [audience, least] of [
        ['sea', 8],
        ['lea', 5],
        ['school', 4],
        ['external-partner', 2],
      ] as const) {
        const count = own.filter(({audiences}) => audiences.includes(audience)).length;
        assert.ok(count >= least, `${number} ${audience}: ${count}`);
      }
      for (const phase of ['planning', 'implementation', 'sustaining'] as const) {
        assert.ok(
          own.filter(question => question.phase === phase && question.audiences.includes('sea')).length >= 2,
          `${number} ${phase}`,
        );
      }
    }
  });

  it('asks in 8 to 30 words, with a question mark and not for a yes or no', () => {
    for (const {id, prompt} of questions) {
      assert.ok(words(prompt) >= 8 && words(prompt) <= 30, id);
      assert.match(prompt, /\?$/, id);
      assert.doesNotMatch(prompt, /^(is|are|do|does|did|has|have|can|will|should)\b/i, id);
    }
  });

  it('has only questions of our own, which nobody has reviewed yet', () => {
    for (const {id, provenance} of questions) {
      assert.deepEqual(
        [provenance.basis, provenance.sources.length, provenance.review],
        ['original', 0, 'unchecked'],
        id,
      );
    }
  });

  it('never says that the law asks for a needs assessment in targeted support', () => {
    const texts = [
      ...questions.map(({id, prompt, whyItMatters}) => [id, `${prompt} ${whyItMatters}`] as const),
      ...requirements.map(({id, text}) => [id, text] as const),
      ...glossary.map(({id, definition}) => [id, definition] as const),
      ...principles.map(
        ({id, statement, asks}) => [id, [statement, ...Object.values(asks)].join(' ')] as const,
      ),
    ];
    for (const [id, text] of texts.filter(([, text]) => /needs assessment/i.test(text))) {
      assert.doesNotMatch(text, /targeted support|\bA?TSI\b|\(d\)\(2\)/i, id);
    }
  });

  it('asks for the partnership with stakeholders in the plans that the law names, of those who make them', () => {
    const clauses = requirements.filter(({text}) => text.includes('in partnership with stakeholders'));
    assert.deepEqual(
      clauses.map(({id, binds, appliesTo}) => [id, binds, appliesTo]),
      [
        ['esea-1111-d-1-b', ['lea'], ['csi']],
        ['esea-1111-d-2-b', ['school'], ['tsi', 'atsi']],
      ],
    );
    for (const {id} of clauses) {
      const asking = questions.filter(question => question.requirements.includes(id));
      assert.ok(asking.filter(({principle}) => principle === 3).length >= 4, id);
    }
  });

  it('has one requirement for each clause that a plan or an agency answers', () => {
    assert.deepEqual(
      requirements.map(({id}) => id),
      [
        'esea-1003-e',
        'esea-1111-d-1-b',
        ...['i', 'ii', 'iii', 'iv', 'v', 'vi'].map(clause => `esea-1111-d-1-b-${clause}`),
        'esea-1111-d-2-b',
        ...['i', 'ii', 'iii', 'iv', 'v'].map(clause => `esea-1111-d-2-b-${clause}`),
        'esea-1111-d-2-c',
        'esea-1111-d-3-a',
        'esea-8101-21',
      ],
    );
  });

  it('cites for each requirement the clause that its id names, from the U.S. Code, as law', () => {
    for (const {id, citation, provenance} of requirements) {
      const clause = citation.esea
        .replace(/^ESEA /, '')
        .replace(/[()]+/g, '-')
        .toLowerCase();
      assert.equal(`esea-${clause}`.replace(/-$/, ''), id);
      assert.equal(provenance.basis, 'statute');
      assert.equal(provenance.sources[0]?.locator, citation.usc);
      assert.match(provenance.sources[0]?.url ?? '', /^https:\/\/uscode\.house\.gov\//);
    }
  });

  it('asks for a needs assessment in comprehensive support only', () => {
    const clauses = requirements.filter(({text}) => text.includes('needs assessment'));
    assert.deepEqual(
      clauses.map(({id, appliesTo}) => [id, appliesTo]),
      [['esea-1111-d-1-b-iii', ['csi']]],
    );
  });

  it('defines forty terms and more, those of the law from its text', () => {
    assert.ok(glossary.length >= 40);
    const abbreviations = glossary.flatMap(({abbreviation}) => abbreviation ?? []);
    for (const needed of ['SEA', 'LEA', 'CSI', 'TSI', 'ATSI', 'ESSA']) {
      assert.ok(abbreviations.includes(needed), needed);
    }
    for (const {id, provenance} of glossary) {
      if (provenance.basis === 'statute') assert.match(provenance.sources[0]?.id ?? '', /^usc-20-/, id);
      else assert.equal(provenance.review, 'unchecked', id);
    }
  });

  it('has a scale of four levels, from not in place to evidence over time', () => {
    assert.deepEqual(
      ratingScales.map(({id, levels}) => [id, levels.map(level => level.id)]),
      [
        [
          'default-scale',
          ['not-in-place', 'partly-in-place', 'in-place', 'in-place-with-evidence-over-time'],
        ],
      ],
    );
  });

  it('has the seven campaign partners, with joining dates only where a source gives them', () => {
    assert.deepEqual(
      partners.map(({id, joined}) => [id, joined]),
      [
        ['ccsso', '2018-02-21'],
        ['ecs', '2018-02-21'],
        ['excelined', undefined],
        ['hunt-institute', undefined],
        ['nasbe', '2018-02-21'],
        ['ncsl', '2018-02-21'],
        ['nga', undefined],
      ],
    );
  });

  it('has the document, the roadmap, ten deep dives, the question set and four topic pages', () => {
    const count = (kind: string) => resources.filter(resource => resource.kind === kind).length;
    assert.deepEqual(
      ['principles', 'roadmap', 'deep-dive', 'question-set', 'topic-page'].map(count),
      [1, 1, 10, 1, 4],
    );
  });

  it('has the newsletter issue with all its sections, and no link where none is known', () => {
    const [issue] = newsletterIssues;
    assert.ok(issue);
    assert.deepEqual(
      [issue.stateSpotlights.length, issue.mustRead.length, issue.toolsAndResources.length],
      [1, 1, 2],
    );
    assert.equal(issue.toolsAndResources[0]?.link, undefined);
    assert.equal(issue.published, undefined);
    assert.equal(issue.partners.organizations.length, 7);
    assert.match(issue.note, /may no longer work/);
  });
});
