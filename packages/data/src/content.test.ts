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
