import type {Problem} from './problem.ts';
import type {Records} from './records.ts';
import type {Rule} from './rule.ts';

/** Sites that copy other people's documents. A host belongs here whatever its ending: cupdf.com, vdocuments.mx. */
const MIRROR_SITES = [
  'cupdf',
  'vdocument',
  'vdocuments',
  'pdfslide',
  'dokumen',
  'fdocuments',
  'fdocument',
  'readkong',
  'educationdocbox',
  'docplayer',
  'studylib',
  'pdfcoke',
  'pdfkiwi',
  '1library',
  'scribd',
  'slideshare',
  'slideplayer',
  'issuu',
  'nnth',
];

/** Links lead to publishers, never to sites that copy their documents. */
export const noMirrorLinks: Rule = {
  name: 'no-mirror-links',
  description: 'Links lead to publishers, never to sites that copy their documents.',
  check(records) {
    return allLinks(records)
      .filter(({url}) => isMirror(url))
      .map(toProblem);
  },
};

interface Link {
  readonly file: string;
  readonly field: string;
  readonly url: string;
}

function allLinks(records: Records): Link[] {
  return [
    ...records.resources.flatMap(({file, data}) =>
      data.link ? [{file, field: 'link.url', url: data.link.url}] : [],
    ),
    ...records.partners.map(({file, data}) => ({file, field: 'url', url: data.url})),
  ];
}

function isMirror(url: string): boolean {
  const names = new URL(url).hostname.split('.');
  return MIRROR_SITES.some(site => names.includes(site));
}

function toProblem({file, field, url}: Link): Problem {
  return {
    file,
    field,
    wrong: `${new URL(url).hostname} copies other people’s documents`,
    remedy: 'link to the publisher’s page, or its topic page',
  };
}
