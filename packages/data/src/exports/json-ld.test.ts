import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import jsonld from 'jsonld';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {expandOffline} from '../testing/schema-org-context.ts';
import {identifierOf} from './identifier.ts';
import {toJsonLd} from './json-ld.ts';

const SCHEMA = 'http://schema.org/';
const bilingual = toJsonLd(bilingualContent());
const nodes = await jsonld.expand(bilingual, expandOffline);

const named = (type: string) => nodes.filter(node => node['@type']?.includes(`${SCHEMA}${type}`));

/** Every node’s name that a value refers to. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '@id' in value && typeof value['@id'] === 'string' ? [value['@id']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

describe('the JSON-LD', () => {
  it('loses nothing when a JSON-LD processor reads it', () => {
    assert.equal(nodes.length, bilingual['@graph'].length);
  });

  it('has a node for each record and language, and the sets they belong to', () => {
    const counts = [
      'DefinedTermSet',
      'DefinedTerm',
      'Question',
      'CreativeWork',
      'Organization',
      'Periodical',
      'PublicationIssue',
    ];
    assert.deepEqual(
      counts.map(type => named(type).length),
      [4, 4, 4, 2, 2, 2, 2],
    );
  });

  it('refers by name only to what is in it', () => {
    const letters = ['en', 'es'].map(lang => `urn:uuid:${identifierOf('resource', 'letter', lang)}`);
    // The example cites a letter that has no record of its own.
    const known = new Set([...nodes.map(node => node['@id']), ...letters]);
    assert.equal(known.size, nodes.length + letters.length);
    for (const id of referencesIn(nodes)) assert.ok(known.has(id) || !id.startsWith('urn:'), id);
  });

  it('never gives a page that only leads to a document as the document’s address', () => {
    const content = exampleContent();
    const [memo] = content.resources;
    const {'@graph': graph} = toJsonLd({
      ...content,
      resources: [{...memo!, kind: 'deep-dive', link: {url: 'https://example.org/topics', to: 'topic-page'}}],
    });
    const work = graph.find(node => '@type' in node && node['@type'] === 'LearningResource');
    assert.ok(work && !('url' in work));
    assert.deepEqual('subjectOf' in work && work.subjectOf, {
      '@type': 'WebPage',
      url: 'https://example.org/topics',
    });
  });

  it('has no date for an issue that no source dates', () => {
    for (const issue of named('PublicationIssue')) assert.ok(!(`${SCHEMA}datePublished` in issue));
  });

  it('says that a translated term, document or organization is the same one', () => {
    for (const node of [...named('DefinedTerm'), ...named('Organization')]) {
      const [original] = referencesIn(node[`${SCHEMA}sameAs`]);
      const isOriginal = !nodes.some(other =>
        referencesIn(other[`${SCHEMA}sameAs`]).includes(node['@id'] ?? ''),
      );
      assert.equal(original === undefined, !isOriginal);
    }
  });

  it('gives no answer to a question, and says whose words it is', () => {
    for (const question of named('Question')) {
      assert.ok(!Object.keys(question).some(key => /answer/i.test(key)));
      assert.ok(`${SCHEMA}creditText` in question && `${SCHEMA}license` in question);
    }
  });

  it('means the same, whatever the order of its nodes', async () => {
    const reversed = {...bilingual, '@graph': bilingual['@graph'].toReversed()};
    const options = {...expandOffline, format: 'application/n-quads'};
    assert.equal(await jsonld.canonize(reversed, options), await jsonld.canonize(bilingual, options));
  });
});
