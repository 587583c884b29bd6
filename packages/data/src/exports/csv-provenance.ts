import type {Provenance, Translation} from '../types.ts';
import type {Column, Row} from './csv-rows.ts';

/** The columns that say whose words a text is. Where a record has several texts, the name of one comes first. */
export function provenanceColumns(text = ''): readonly Column[] {
  const [prefix, what] = text ? [`${text}_`, `the ${text.replaceAll('_', ' ')}`] : ['', 'the text'];
  return [
    {
      name: `${prefix}basis`,
      type: 'text',
      required: text !== 'motto',
      description: `Where ${what} comes from: restated, original, quoted or statute.`,
    },
    {
      name: `${prefix}sources`,
      type: 'list',
      description: `The sources of ${what}: ids of the resources table, each with its place after a colon.`,
    },
    {
      name: `${prefix}as_of`,
      type: 'day',
      required: text !== 'motto',
      description: `The day on which ${what} was true.`,
    },
    {
      name: `${prefix}review`,
      type: 'text',
      required: text !== 'motto',
      description: `checked if somebody compared ${what} with its source, else unchecked.`,
    },
  ];
}

/** The cells of a provenance. */
export function provenanceCells(provenance: Provenance | undefined, text = ''): Row {
  if (!provenance) return {};
  const prefix = text ? `${text}_` : '';
  const {basis, sources, asOf, review} = provenance;
  return {
    [`${prefix}basis`]: basis,
    [`${prefix}sources`]: sources.map(({id, locator}) => (locator ? `${id}: ${locator}` : id)),
    [`${prefix}as_of`]: asOf,
    [`${prefix}review`]: review,
  };
}

/** The columns that say how far a translation was read. Empty in English. */
export const TRANSLATION_COLUMNS: readonly Column[] = [
  {
    name: 'translation_review',
    type: 'text',
    description: 'reviewed if somebody who answers for it read the translation, else unreviewed.',
  },
  {
    name: 'translation_as_of',
    type: 'day',
    description: 'The day on which the translation matched the English.',
  },
  {name: 'translation_reviewer', type: 'text', description: 'Who read the translation against the English.'},
];

/** The cells of a translation. */
export function translationCells(translation: Translation | undefined): Row {
  return {
    translation_review: translation?.review,
    translation_as_of: translation?.asOf,
    translation_reviewer: translation?.reviewer,
  };
}
