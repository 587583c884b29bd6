import type {NewsletterIssue, NewsletterItem, Provenance} from '../types.ts';
import type {Row} from './csv-rows.ts';
import {provenanceCells, provenanceColumns, TRANSLATION_COLUMNS, translationCells} from './csv-provenance.ts';
import type {Table} from './csv-tables.ts';

/** One block of an issue: what stands in its row beside the issue's own cells. */
interface Block {
  readonly section: string;
  readonly text: string;
  readonly provenance?: Provenance;
  readonly cells?: Row;
}

/** Newsletter issues: a row for each block, in the order of reading. */
export const newsletterTable: Table = {
  name: 'newsletter-issues',
  description: 'Past issues of the newsletter, restated: a row for each block of text.',
  key: ['issue', 'position'],
  columns: [
    {name: 'issue', type: 'text', required: true, description: 'The stable id of the issue.'},
    {name: 'newsletter', type: 'text', required: true, description: 'The newsletter’s name.'},
    {name: 'issue_title', type: 'text', required: true, description: 'What the issue is about.'},
    {name: 'published', type: 'text', description: 'When it appeared. Empty where no source says so.'},
    {
      name: 'position',
      type: 'integer',
      required: true,
      description: 'The block’s place in the issue, from 1.',
    },
    {
      name: 'section',
      type: 'text',
      required: true,
      description:
        'note, intro, state-spotlights, must-read, tools-and-resources, hear-from-you, campaign-note, partners or address.',
    },
    {name: 'heading', type: 'text', description: 'The heading of an item.'},
    {name: 'text', type: 'text', required: true, description: 'The text, in our words.'},
    {name: 'share_text', type: 'text', description: 'Words a reader may share, ours.'},
    {name: 'link_title', type: 'text', description: 'The title of the page an item leads to.'},
    {name: 'link_url', type: 'text', description: 'The publisher’s page, where one is known.'},
    {name: 'link_to', type: 'text', description: 'What that page is: document, topic-page or issue-page.'},
    {
      name: 'as_printed',
      type: 'list',
      description: 'Email, site, hashtag, address and telephone as printed then. They may no longer work.',
    },
    {name: 'partners', type: 'list', description: 'Ids of the partners named.'},
    ...provenanceColumns().map(column => ({...column, required: false})),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content => content.newsletterIssues.flatMap(issueRows),
};

function issueRows(issue: NewsletterIssue): Row[] {
  return blocksOf(issue).map(({section, text, provenance, cells}, index) => ({
    issue: issue.id,
    newsletter: issue.newsletter,
    issue_title: issue.title,
    published: issue.published,
    position: index + 1,
    section,
    text,
    ...cells,
    ...provenanceCells(provenance),
    ...translationCells(issue.translation),
  }));
}

function blocksOf(issue: NewsletterIssue): Block[] {
  const {note, intro, hearFromYou, campaignNote, partners, address} = issue;
  return [
    {section: 'note', text: note},
    {section: 'intro', ...intro},
    ...issue.stateSpotlights.map(item => itemBlock('state-spotlights', item)),
    ...issue.mustRead.map(item => itemBlock('must-read', item)),
    ...issue.toolsAndResources.map(item => itemBlock('tools-and-resources', item)),
    {section: 'hear-from-you', ...hearFromYou, cells: {as_printed: [hearFromYou.emailAsPrinted]}},
    {
      section: 'campaign-note',
      ...campaignNote,
      cells: {as_printed: [campaignNote.siteAsPrinted, campaignNote.hashtag]},
    },
    {section: 'partners', ...partners, cells: {partners: partners.organizations.map(({id}) => id)}},
    {
      section: 'address',
      text: address.lines.join(', '),
      provenance: address.provenance,
      cells: {as_printed: [...address.lines, address.telephone]},
    },
  ];
}

function itemBlock(section: string, {heading, text, shareText, link, provenance}: NewsletterItem): Block {
  return {
    section,
    text,
    provenance,
    cells: {heading, share_text: shareText, link_title: link?.title, link_url: link?.url, link_to: link?.to},
  };
}
