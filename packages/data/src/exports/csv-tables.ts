import type {Content} from './content.ts';
import type {Column, Row} from './csv-rows.ts';
import {provenanceCells, provenanceColumns, TRANSLATION_COLUMNS, translationCells} from './csv-provenance.ts';
import {newsletterTable} from './csv-newsletter-table.ts';

/** One kind of record as a table. */
export interface Table {
  /** The first part of the file's name. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** Which column holds the key of a row in another table. Lists of keys are described in their column. */
  readonly foreignKey?: {readonly column: string; readonly table: string; readonly field: string};
  /** The rows of content in one language. */
  readonly rows: (content: Content) => Row[];
}

const ID: Column = {name: 'id', type: 'text', required: true, description: 'The stable id of the record.'};
const text = (name: string, description: string): Column => ({
  name,
  type: 'text',
  required: true,
  description,
});
const optional = (name: string, description: string): Column => ({name, type: 'text', description});
const list = (name: string, description: string): Column => ({name, type: 'list', description});
const integer = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  required: true,
  description,
});

const AUDIENCES = 'sea, lea, school, external-partner';
const CATEGORIES = 'csi, tsi, atsi';

const principles: Table = {
  name: 'principles',
  description: 'The ten principles, restated.',
  key: ['id'],
  columns: [
    ID,
    integer('number', 'Its number.'),
    text('title', 'A short title of our own.'),
    text('statement', 'What it says.'),
    optional('motto', 'A quotation, where a source shows one.'),
    optional('motto_attribution', 'Whose words the motto is.'),
    text('ask_sea', 'What it asks of the state agency.'),
    text('ask_lea', 'What it asks of the district.'),
    text('ask_school', 'What it asks of the school.'),
    text('ask_external_partner', 'What it asks of organizations that support them.'),
    optional('deep_dive_title', 'The document that goes deeper.'),
    optional('deep_dive_published', 'When that document appeared, as precise as the source.'),
    optional('deep_dive_url', 'The publisher’s page.'),
    optional('deep_dive_link_to', 'document: the page of just this. topic-page: a page that leads to it.'),
    ...['title', 'statement', 'motto', 'asks'].flatMap(provenanceColumns),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.principles.map(
      ({id, number, title, statement, motto, asks, deepDive, provenance, translation}) => ({
        id,
        number,
        title,
        statement,
        motto: motto?.text,
        motto_attribution: motto?.attribution,
        ask_sea: asks.sea,
        ask_lea: asks.lea,
        ask_school: asks.school,
        ask_external_partner: asks['external-partner'],
        deep_dive_title: deepDive?.title,
        deep_dive_published: deepDive?.published,
        deep_dive_url: deepDive?.url,
        deep_dive_link_to: deepDive?.linkTo,
        ...provenanceCells(provenance.title, 'title'),
        ...provenanceCells(provenance.statement, 'statement'),
        ...provenanceCells(provenance.motto, 'motto'),
        ...provenanceCells(provenance.asks, 'asks'),
        ...translationCells(translation),
      }),
    ),
};

const questions: Table = {
  name: 'questions',
  description: 'The questions to work through.',
  key: ['id'],
  foreignKey: {column: 'principle', table: 'principles', field: 'number'},
  columns: [
    ID,
    integer('principle', 'The number of its principle.'),
    integer('order', 'Its place within the principle.'),
    text('phase', 'planning, implementation or sustaining.'),
    list('audiences', `Whose question it is: ${AUDIENCES}.`),
    text('prompt', 'The question.'),
    text('why_it_matters', 'Why a team should spend time on it.'),
    list('evidence', 'What to look for before answering.'),
    list('requirements', 'Ids of the requirements it helps to meet.'),
    list('domains', 'Domains of rapid school improvement it touches, by our own mapping.'),
    list('applies_to', `Set if it makes sense only for some categories of support: ${CATEGORIES}.`),
    ...provenanceColumns(),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.questions.map(question => ({
      id: question.id,
      principle: question.principle,
      order: question.order,
      phase: question.phase,
      audiences: question.audiences,
      prompt: question.prompt,
      why_it_matters: question.whyItMatters,
      evidence: question.evidence,
      requirements: question.requirements,
      domains: question.domains,
      applies_to: question.appliesTo,
      ...provenanceCells(question.provenance),
      ...translationCells(question.translation),
    })),
};

const requirements: Table = {
  name: 'requirements',
  description: 'Clauses of the law that a plan or an agency has to answer, restated.',
  key: ['id'],
  columns: [
    ID,
    text('title', 'A short title of our own.'),
    text('text', 'What the clause asks for, in our words.'),
    text('esea', 'The clause in the numbering of the ESEA.'),
    text('usc', 'The clause in the United States Code.'),
    list('binds', `Who has to do it: ${AUDIENCES}.`),
    list('applies_to', `The schools it is about: ${CATEGORIES}.`),
    ...provenanceColumns(),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.requirements.map(({id, title, text, citation, binds, appliesTo, provenance, translation}) => ({
      id,
      title,
      text,
      ...citation,
      binds,
      applies_to: appliesTo,
      ...provenanceCells(provenance),
      ...translationCells(translation),
    })),
};

const glossary: Table = {
  name: 'glossary',
  description: 'The terms of the field, explained.',
  key: ['id'],
  columns: [
    ID,
    text('term', 'The term.'),
    optional('abbreviation', 'Its English initials.'),
    text('definition', 'What it means.'),
    list('see_also', 'Ids of terms that belong with it.'),
    ...provenanceColumns(),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.glossary.map(({id, term, abbreviation, definition, seeAlso, provenance, translation}) => ({
      id,
      term,
      abbreviation,
      definition,
      see_also: seeAlso,
      ...provenanceCells(provenance),
      ...translationCells(translation),
    })),
};

const ratingScales: Table = {
  name: 'rating-scales',
  description: 'The steps of the scales on which a team rates where it stands, the lowest first.',
  key: ['scale', 'level'],
  columns: [
    text('scale', 'The stable id of the scale.'),
    text('scale_title', 'The scale’s title.'),
    text('scale_description', 'What the scale rates.'),
    text('level', 'The stable id of the step.'),
    integer('position', 'Its place on the scale, from 1.'),
    text('label', 'What the step is called.'),
    text('description', 'When a team chooses it.'),
    ...provenanceColumns(),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.ratingScales.flatMap(scale =>
      scale.levels.map(({id, label, description}, index) => ({
        scale: scale.id,
        scale_title: scale.title,
        scale_description: scale.description,
        level: id,
        position: index + 1,
        label,
        description,
        ...provenanceCells(scale.provenance),
        ...translationCells(scale.translation),
      })),
    ),
};

const resources: Table = {
  name: 'resources',
  description: 'The documents and pages that the data cites or recommends.',
  key: ['id'],
  columns: [
    ID,
    text('title', 'The official title.'),
    text('kind', 'What it is, for example report or statute.'),
    text('publisher', 'The publisher’s full name.'),
    optional('publisher_abbreviation', 'The publisher’s abbreviation.'),
    optional('published', 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source.'),
    optional('url', 'The publisher’s page, where one is known.'),
    optional('link_to', 'What that page is: document, topic-page or issue-page.'),
    text('description', 'What it is, in our words.'),
    {name: 'principle', type: 'integer', description: 'The number of the principle it is about.'},
    optional('note', 'What a careful reader should know about these facts.'),
    ...provenanceColumns('description'),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.resources.map(resource => ({
      id: resource.id,
      title: resource.title,
      kind: resource.kind,
      publisher: resource.publisher,
      publisher_abbreviation: resource.publisherAbbreviation,
      published: resource.published,
      url: resource.link?.url,
      link_to: resource.link?.to,
      description: resource.description,
      principle: resource.principle,
      note: resource.note,
      ...provenanceCells(resource.provenance.description, 'description'),
      ...translationCells(resource.translation),
    })),
};

const partners: Table = {
  name: 'partners',
  description: 'The organizations of the campaign.',
  key: ['id'],
  columns: [
    ID,
    text('name', 'Its name.'),
    optional('abbreviation', 'An abbreviation or short name it goes by.'),
    text('url', 'Its website.'),
    text('role', 'lead, founding or joined-later.'),
    {name: 'joined', type: 'day', description: 'When it joined, where a source gives the date.'},
    text('description', 'What it is, in one line.'),
    optional('note', 'What a careful reader should know about these facts.'),
    ...['description', 'role'].flatMap(provenanceColumns),
    ...TRANSLATION_COLUMNS,
  ],
  rows: content =>
    content.partners.map(partner => ({
      id: partner.id,
      name: partner.name,
      abbreviation: partner.abbreviation,
      url: partner.url,
      role: partner.role,
      joined: partner.joined,
      description: partner.description,
      note: partner.note,
      ...provenanceCells(partner.provenance.description, 'description'),
      ...provenanceCells(partner.provenance.role, 'role'),
      ...translationCells(partner.translation),
    })),
};

/** Every table, in the order of the data. */
export const TABLES: readonly Table[] = [
  principles,
  questions,
  requirements,
  glossary,
  ratingScales,
  resources,
  partners,
  newsletterTable,
];
