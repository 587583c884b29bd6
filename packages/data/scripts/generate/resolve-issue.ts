import type {NewsletterIssueRecord, NewsletterIssueTranslation} from '../../src/schema/newsletter-issue.ts';
import type {NewsletterIssue, NewsletterItem, NewsletterLink, NewsletterText} from '../../src/types.ts';
import type {Lookup} from './lookup.ts';
import {translationOf} from './resolve-content.ts';

type Section = 'stateSpotlights' | 'mustRead' | 'toolsAndResources';
type Block = 'intro' | 'hearFromYou' | 'campaignNote' | 'partners';

/** Resolves one newsletter issue, with a translation's words where they are given. */
export function resolveIssue(
  lookup: Lookup,
  id: string,
  lang: string,
  record: NewsletterIssueRecord,
  words: NewsletterIssueTranslation | undefined,
): NewsletterIssue {
  const {newsletter, published, hearFromYou, campaignNote, partners, address} = record;
  const block = (name: Block): NewsletterText => ({
    text: (words ?? record)[name].text,
    provenance: lookup.provenance(record[name].provenance),
  });
  const section = (name: Section) =>
    record[name].map((item, index) => resolveItem(lookup, {...item, ...words?.[name][index]}));
  return {
    id,
    lang,
    newsletter,
    title: (words ?? record).title,
    ...(published && {published}),
    note: (words ?? record).note,
    intro: block('intro'),
    stateSpotlights: section('stateSpotlights'),
    mustRead: section('mustRead'),
    toolsAndResources: section('toolsAndResources'),
    hearFromYou: {...block('hearFromYou'), emailAsPrinted: hearFromYou.emailAsPrinted},
    campaignNote: {
      ...block('campaignNote'),
      siteAsPrinted: campaignNote.siteAsPrinted,
      hashtag: campaignNote.hashtag,
    },
    partners: {
      ...block('partners'),
      organizations: partners.organizations.map(id => ({
        id,
        name: lookup.partner(id).name,
        url: lookup.partner(id).url,
      })),
    },
    address: {
      lines: address.lines,
      telephone: address.telephone,
      provenance: lookup.provenance(address.provenance),
    },
    ...(words && translationOf(words)),
  };
}

function resolveItem(lookup: Lookup, item: NewsletterIssueRecord[Section][number]): NewsletterItem {
  const link = item.resource && resolveLink(lookup, item.resource);
  return {
    heading: item.heading,
    text: item.text,
    shareText: item.shareText,
    ...(link && {link}),
    provenance: lookup.provenance(item.provenance),
  };
}

function resolveLink(lookup: Lookup, id: string): NewsletterLink | undefined {
  const {title, link} = lookup.resource(id);
  return link && {id, title, url: link.url, to: link.to};
}
