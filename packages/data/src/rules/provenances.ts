import type {z} from 'zod';
import type {NewsletterIssueRecord} from '../schema/newsletter-issue.ts';
import type {provenanceSchema} from '../schema/provenance.ts';
import type {Records} from './records.ts';

/** A text's provenance, with the text and the place it stands in. */
export interface ProvenancePlace {
  readonly file: string;
  readonly field: string;
  readonly provenance: z.infer<typeof provenanceSchema>;
  /** The texts it speaks for. */
  readonly texts: readonly string[];
}

/** Every provenance of every record. */
export function allProvenances(records: Records): ProvenancePlace[] {
  return [
    ...records.principles.flatMap(({file, data}) => ofPrinciple(file, data)),
    ...records.questions.map(({file, data}) =>
      ofWhole(file, data.provenance, [data.prompt, data.whyItMatters, ...data.evidence]),
    ),
    ...records.requirements.map(({file, data}) => ofWhole(file, data.provenance, [data.title, data.text])),
    ...records.glossaryTerms.map(({file, data}) => ofWhole(file, data.provenance, [data.definition])),
    ...records.ratingScales.map(({file, data}) =>
      ofWhole(file, data.provenance, [data.description, ...data.levels.map(({description}) => description)]),
    ),
    ...records.resources.map(({file, data}) => ofDescription(file, data)),
    ...records.partners.flatMap(({file, data}) => [
      ofDescription(file, data),
      {file, field: 'provenance.role', provenance: data.provenance.role, texts: []},
    ]),
    ...records.newsletterIssues.flatMap(({file, data}) => ofIssue(file, data)),
  ];
}

/** A record whose texts share one provenance. */
function ofWhole(
  file: string,
  provenance: ProvenancePlace['provenance'],
  texts: readonly string[],
): ProvenancePlace {
  return {file, field: 'provenance', provenance, texts};
}

function ofPrinciple(file: string, data: Records['principles'][number]['data']): ProvenancePlace[] {
  const {title, statement, motto, asks} = data.provenance;
  return [
    {file, field: 'provenance.title', provenance: title, texts: [data.title]},
    {file, field: 'provenance.statement', provenance: statement, texts: [data.statement]},
    {file, field: 'provenance.asks', provenance: asks, texts: Object.values(data.asks)},
    ...(motto
      ? [{file, field: 'provenance.motto', provenance: motto, texts: data.motto ? [data.motto.text] : []}]
      : []),
  ];
}

function ofDescription(
  file: string,
  data: {description: string; provenance: {description: ProvenancePlace['provenance']}},
): ProvenancePlace {
  return {
    file,
    field: 'provenance.description',
    provenance: data.provenance.description,
    texts: [data.description],
  };
}

function ofIssue(file: string, data: NewsletterIssueRecord): ProvenancePlace[] {
  const blocks = (['intro', 'hearFromYou', 'campaignNote', 'partners'] as const).map(name => ({
    file,
    field: `${name}.provenance`,
    provenance: data[name].provenance,
    texts: [data[name].text],
  }));
  const items = (['stateSpotlights', 'mustRead', 'toolsAndResources'] as const).flatMap(name =>
    data[name].map((item, index) => ({
      file,
      field: `${name}[${index}].provenance`,
      provenance: item.provenance,
      texts: [item.heading, item.text, item.shareText],
    })),
  );
  return [
    ...blocks,
    ...items,
    {file, field: 'address.provenance', provenance: data.address.provenance, texts: []},
  ];
}
