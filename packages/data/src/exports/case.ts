import {languagesOf, type Content} from './content.ts';
import {caseAssociations} from './case-associations.ts';
import {caseItems, itemTypes} from './case-items.ts';
import type {CaseDocument, CasePackage} from './case-package.ts';
import {CaseParts, timeOf, type CaseOptions} from './case-parts.ts';
import {caseRubrics} from './case-rubrics.ts';
import {identifierOf} from './identifier.ts';
import {LICENSE, PUBLISHER} from './publication.ts';
import {wordsFor} from './words.ts';

/**
 * The content as a CASE 1.1 package, as strict as the specification: principles and requirements below the
 * document, questions below their principle, translations below their own principle and each joined to what it
 * translates. The same content gives the same package: its times are the days of the texts, its UUIDs come from ids.
 */
export function toCase(content: Content, options: CaseOptions = {}): CasePackage {
  const parts = new CaseParts(options);
  const document = documentOf(parts, content);
  const {title, identifier, uri} = document;
  return {
    CFDocument: document,
    CFItems: caseItems(parts, content),
    CFAssociations: caseAssociations(parts, content, {title, identifier, uri}),
    CFDefinitions: {
      CFLicenses: [
        {
          ...license,
          description: 'For our own texts. Quotations, titles and names belong to their owners.',
          licenseText: `${LICENSE.title}, ${LICENSE.url}`,
          lastChangeDateTime: timeOf(content.meta.contentDate),
        },
      ],
      CFItemTypes: itemTypes(parts, content.meta.contentDate),
    },
    CFRubrics: caseRubrics(parts, content),
  };
}

const license = {title: LICENSE.title, identifier: identifierOf('license', LICENSE.name), uri: LICENSE.url};

function documentOf(parts: CaseParts, content: Content): CaseDocument {
  const [lang = 'en'] = languagesOf(content);
  const {framework, about} = wordsFor(lang);
  const {identifier, uri, title} = parts.link(
    'CFDocuments',
    identifierOf('document', 'framework'),
    framework,
  );
  const source = content.resources.find(({kind, link}) => kind === 'principles' && link);
  return {
    identifier,
    uri,
    caseVersion: '1.1',
    creator: PUBLISHER,
    title,
    lastChangeDateTime: timeOf(content.meta.contentDate),
    ...(source?.link && {officialSourceURL: source.link.url}),
    publisher: PUBLISHER,
    description: about,
    language: lang,
    version: content.meta.version,
    adoptionStatus: 'Draft',
    licenseURI: license,
  };
}
