import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import type {Content} from './content.ts';
import {inLanguage, languagesOf} from './content.ts';
import {exportFiles} from './export-files.ts';
import * as exported from './index.ts';
import {toJson} from './json.ts';

/** The example with this text wherever a record has one. */
function withText(content: Content, text: string): Content {
  const {principles, questions, glossary} = content;
  return {
    ...content,
    principles: principles.map(record => ({...record, title: text, statement: text})),
    questions: questions.map(record => ({...record, prompt: text, evidence: [text, text]})),
    glossary: glossary.map(record => ({...record, term: text, definition: text})),
  };
}

describe('the content', () => {
  it('is the same after it was written as JSON and read, whatever its texts', () => {
    fc.assert(
      fc.property(naughtyText, text => {
        const content = withText(bilingualContent(), text);
        const written = toJson(content);
        const read = JSON.parse(written) as Content;
        assert.deepEqual(read, content);
        assert.equal(toJson(read), written);
      }),
    );
  });

  it('has a part for each of its languages, English first', () => {
    const content = bilingualContent();
    assert.deepEqual(languagesOf(content), ['en', 'es']);
    assert.deepEqual(inLanguage(content, 'en'), exampleContent());
    assert.deepEqual(inLanguage(content, 'fr').principles, []);
  });
});

describe('the files', () => {
  it('are the same for the same content, byte by byte, and for content that was frozen', () => {
    const frozen = JSON.parse(toJson(bilingualContent()), (_key, value: unknown) =>
      Object.freeze(value),
    ) as Content;
    assert.deepEqual([...exportFiles(frozen)], [...exportFiles(bilingualContent())]);
  });

  it('know no day but those of the content', () => {
    for (const [path, text] of exportFiles(exampleContent())) {
      const days = [...text.matchAll(/\b20\d\d-\d\d-\d\d/g)].map(([day]) => day);
      for (const day of days)
        assert.ok(['2018-02-21', '2026-01-01', '2026-02-01'].includes(day), `${path}: ${day}`);
    }
  });

  it('are there whatever the texts, also where there is nothing of a kind', () => {
    const none: Content = {
      ...exampleContent(),
      principles: [],
      requirements: [],
      glossary: [],
      ratingScales: [],
      resources: [],
      partners: [],
      newsletterIssues: [],
    };
    assert.ok(exportFiles(none).has('case.json'));
    fc.assert(
      fc.property(naughtyText, text => {
        const files = exportFiles(withText(exampleContent(), text));
        for (const [path, file] of files) {
          if (path.endsWith('json') || path.endsWith('jsonld')) JSON.parse(file);
        }
      }),
      {numRuns: 30},
    );
  });
});

describe('@cairn-kit/data/exports', () => {
  it('has a function for each format', () => {
    const functions = Object.keys(exported).filter(name => name.startsWith('to'));
    assert.deepEqual(functions.toSorted(), [
      'toCase',
      'toCsv',
      'toDataPackage',
      'toJson',
      'toJsonFeed',
      'toJsonLd',
      'toMarkdown',
      'toRss',
    ]);
  });
});
