import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import type {CasePackage} from './case-package.ts';
import {casePackageSchema} from './case-schema.ts';
import {toCase} from './case.ts';

const english = toCase(exampleContent());
const bilingual = toCase(bilingualContent());

const associations = ({CFAssociations = []}: CasePackage, type: string) =>
  CFAssociations.filter(({associationType}) => associationType === type);

const ends = (caseFile: CasePackage, type: string) =>
  associations(caseFile, type).map(({originNodeURI, destinationNodeURI, sequenceNumber}) => [
    originNodeURI.title,
    destinationNodeURI.title,
    sequenceNumber,
  ]);

/** Every value in a tree with its field’s name. */
function valuesIn(value: unknown, name = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, child]) => valuesIn(child, Array.isArray(value) ? name : key));
}

describe('the CASE package', () => {
  it('is what the standard asks for, in one language and in two', () => {
    casePackageSchema.parse(english);
    casePackageSchema.parse(bilingual);
  });

  it('is so whatever the texts', () => {
    const content = exampleContent();
    fc.assert(
      fc.property(naughtyText, text => {
        const principles = content.principles.map(record => ({...record, title: text, statement: text}));
        const questions = content.questions.map(record => ({...record, prompt: text, whyItMatters: text}));
        casePackageSchema.parse(toCase({...content, principles, questions}));
      }),
    );
  });

  it('has the document at its root, without a wrapper', () => {
    assert.deepEqual(Object.keys(english), [
      'CFDocument',
      'CFItems',
      'CFAssociations',
      'CFDefinitions',
      'CFRubrics',
    ]);
    assert.equal(english.CFDocument.caseVersion, '1.1');
    assert.equal(english.CFDocument.officialSourceURL, 'https://example.org/memo');
  });

  it('holds no null and nothing undefined', () => {
    for (const [name, value] of valuesIn(bilingual)) assert.ok(value !== null && value !== undefined, name);
  });

  it('hangs every item below one parent, in order', () => {
    const {title} = english.CFDocument;
    assert.deepEqual(ends(english, 'isChildOf'), [
      ['Title of one', title, 1],
      ['Goals in the plan', title, 2],
      ['Who leads the work, and what did that person stop doing?', 'Title of one', 1],
      ['What changed in the plan because of what families said?', 'Title of one', 2],
    ]);
    const children = associations(bilingual, 'isChildOf').map(({originNodeURI}) => originNodeURI.identifier);
    assert.deepEqual(children.toSorted(), bilingual.CFItems?.map(({identifier}) => identifier).toSorted());
  });

  it('hangs a Spanish question below the Spanish principle, and joins every translation to its English', () => {
    const items = new Map(bilingual.CFItems?.map(item => [item.identifier, item]));
    for (const {originNodeURI, destinationNodeURI} of associations(bilingual, 'isChildOf')) {
      const parent = items.get(destinationNodeURI.identifier);
      if (parent) assert.equal(items.get(originNodeURI.identifier)?.language, parent.language);
    }
    const translations = associations(bilingual, 'isTranslationOf').map(
      ({originNodeURI, destinationNodeURI}) => [
        items.get(originNodeURI.identifier)?.language,
        items.get(destinationNodeURI.identifier)?.language,
      ],
    );
    assert.deepEqual(translations, Array(4).fill(['es', 'en']));
  });

  it('relates a question to the requirements that it helps to meet', () => {
    for (const caseFile of [english, bilingual]) {
      assert.deepEqual(ends(caseFile, 'isRelatedTo'), [
        ['Who leads the work, and what did that person stop doing?', 'Goals in the plan', undefined],
      ]);
    }
  });

  it('leads the UUID of a renamed or divided record to what replaced it', () => {
    const [moved, ...split] = associations(english, 'replacedBy');
    const before = toCase(
      exampleContent({
        questions: exampleContent().questions.map(record =>
          record.id === 'who-leads' ? {...record, id: 'who-is-the-lead'} : record,
        ),
      }),
    );
    assert.ok(before.CFItems?.some(({identifier}) => identifier === moved?.originNodeURI.identifier));
    assert.deepEqual(
      split.map(({originNodeURI, destinationNodeURI}) => [originNodeURI.title, destinationNodeURI.title]),
      [
        ['who-leads-and-what-changed', 'Who leads the work, and what did that person stop doing?'],
        ['who-leads-and-what-changed', 'What changed in the plan because of what families said?'],
      ],
    );
  });

  it('gives every part a UUID of its own, and leads links only to parts that are there', () => {
    const {CFDocument, CFItems = [], CFAssociations = [], CFDefinitions, CFRubrics = []} = bilingual;
    const {CFLicenses = [], CFItemTypes = []} = CFDefinitions ?? {};
    const criteria = CFRubrics.flatMap(({CFRubricCriteria = []}) => CFRubricCriteria);
    const levels = criteria.flatMap(({CFRubricCriterionLevels = []}) => CFRubricCriterionLevels);
    const all = [
      CFDocument,
      ...CFItems,
      ...CFAssociations,
      ...CFLicenses,
      ...CFItemTypes,
      ...CFRubrics,
      ...criteria,
      ...levels,
    ].map(({identifier}) => identifier);
    assert.equal(new Set(all).size, all.length);
    for (const link of CFItems.map(({CFItemTypeURI}) => CFItemTypeURI))
      assert.ok(all.includes(link!.identifier));
    assert.ok(all.includes(CFDocument.licenseURI!.identifier));
    for (const {destinationNodeURI} of CFAssociations) assert.ok(all.includes(destinationNodeURI.identifier));
  });

  it('dates every item by its texts, so that a new release alone changes nothing', () => {
    const later = toCase(
      exampleContent({meta: {...exampleContent().meta, version: '2.0.0', contentDate: '2027-01-01'}}),
    );
    assert.deepEqual(later.CFItems, english.CFItems);
    assert.deepEqual(later.CFAssociations, english.CFAssociations);
    const [principle] = english.CFItems ?? [];
    assert.equal(principle?.lastChangeDateTime, '2026-02-01T00:00:00Z');
  });

  it('promises no page: without a server its URIs are names, with one they are the standard’s paths', () => {
    assert.equal(english.CFItems?.[0]?.uri, `urn:uuid:${english.CFItems?.[0]?.identifier}`);
    const served = toCase(exampleContent(), {baseUrl: 'https://case.example.org/'});
    casePackageSchema.parse(served);
    assert.equal(
      served.CFItems?.[0]?.uri,
      `https://case.example.org/ims/case/v1p1/CFItems/${english.CFItems?.[0]?.identifier}`,
    );
  });

  it('shows the rating scale as a rubric without scores', () => {
    const [rubric] = english.CFRubrics ?? [];
    const levels = rubric?.CFRubricCriteria?.[0]?.CFRubricCriterionLevels;
    assert.deepEqual(
      levels?.map(({quality, position, score}) => [quality, position, score]),
      [
        ['Not yet', 1, undefined],
        ['In place', 2, undefined],
      ],
    );
  });

  it('says whose words each statement is', () => {
    for (const {notes} of english.CFItems ?? []) assert.match(notes ?? '', /^Source: /m);
  });
});

describe('the CASE schema', () => {
  const refuses = (value: unknown) => assert.ok(!casePackageSchema.safeParse(value).success);
  const [item] = english.CFItems ?? [];
  const [association] = english.CFAssociations ?? [];

  it('refuses a package without a document, and one in a wrapper', () => {
    refuses({CFItems: english.CFItems});
    refuses({CFPackage: english});
  });

  it('refuses fields that a package does not have, null, and what is empty of meaning', () => {
    refuses({...english, CFDocument: {...english.CFDocument, CFPackageURI: english.CFDocument.licenseURI}});
    refuses({...english, CFItems: [{...item, CFDocumentURI: english.CFDocument.licenseURI}]});
    refuses({...english, CFItems: [{...item, notes: null}]});
    refuses({...english, CFItems: [{...item, notes: undefined}]});
  });

  it('refuses a UUID in capitals, a date without a time, and an unknown association', () => {
    refuses({...english, CFItems: [{...item, identifier: item?.identifier.toUpperCase()}]});
    refuses({...english, CFItems: [{...item, lastChangeDateTime: '2026-01-01'}]});
    refuses({...english, CFAssociations: [{...association, associationType: 'isSiblingOf'}]});
    casePackageSchema.parse({
      ...english,
      CFAssociations: [{...association, associationType: 'ext:isSiblingOf'}],
    });
  });
});
