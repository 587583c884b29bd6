import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, partnerFile, resourceFile} from '../testing/example-records.ts';
import {noMirrorLinks} from './no-mirror-links.ts';

const linked = (url: string) =>
  exampleRecords({resources: [resourceFile('a', {link: {url, to: 'document'}})]});

describe('no-mirror-links', () => {
  for (const host of [
    'cupdf.com',
    'vdocuments.mx',
    'vdocument.in',
    'pdfslide.net',
    'dokumen.tips',
    'fdocuments.es',
    'es.readkong.com',
  ]) {
    it(`reports a link to ${host}`, () => {
      assert.deepEqual(breaches(noMirrorLinks, linked(`https://${host}/x.html`)), [
        'content/resources/a.yaml: link.url',
      ]);
    });
  }

  it('reports a campaign partner’s home page on such a site', () => {
    const records = exampleRecords({partners: [partnerFile('p', {url: 'https://www.scribd.com/p'})]});
    assert.deepEqual(breaches(noMirrorLinks, records), ['content/partners/p.yaml: url']);
  });

  it('is content with publishers, and with mirrors that are only kept', () => {
    const mirrors = ['https://cupdf.com/x.html'];
    const records = exampleRecords({
      resources: [resourceFile('a', {mirrors, link: {url: 'https://documents.ncsl.org/x', to: 'document'}})],
    });
    assert.deepEqual(breaches(noMirrorLinks, records), []);
  });
});
