import {allProvenances} from './provenances.ts';
import type {Problem} from './problem.ts';
import type {Records} from './records.ts';
import type {Rule} from './rule.ts';

type Folder = 'principles' | 'resources' | 'partners' | 'requirements' | 'glossary-terms';

/** A record's mention of another record. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  readonly folder: Folder;
  readonly id: string;
}

/** Every id that a record names belongs to a record. */
export const referencesExist: Rule = {
  name: 'references-exist',
  description: 'Every id that a record names belongs to a record.',
  check: records => brokenReferences(records).map(toProblem),
};

/** Every id that a record names and that belongs to no record. */
export function brokenReferences(records: Records): Reference[] {
  const known = {
    principles: new Set(records.principles.map(({id}) => id)),
    resources: new Set(records.resources.map(({id}) => id)),
    partners: new Set(records.partners.map(({id}) => id)),
    requirements: new Set(records.requirements.map(({id}) => id)),
    'glossary-terms': new Set(records.glossaryTerms.map(({id}) => id)),
  };
  const unreadable = new Set(records.unreadable.map(({id}) => id));
  return allReferences(records).filter(({folder, id}) => !known[folder].has(id) && !unreadable.has(id));
}

function allReferences(records: Records): Reference[] {
  return [
    // A content pack's principle may do without a deep dive.
    ...records.principles.flatMap(({file, data}) =>
      data.deepDive ? [resource(file, 'deepDive', data.deepDive)] : [],
    ),
    ...records.questions.map(({file, data}) => principle(file, data.principle)),
    ...records.questions.flatMap(({file, data}) =>
      listed(file, 'requirements', 'requirements', data.requirements),
    ),
    ...records.glossaryTerms.flatMap(({file, data}) =>
      listed(file, 'seeAlso', 'glossary-terms', data.seeAlso),
    ),
    ...records.resources.flatMap(({file, data}) => (data.principle ? [principle(file, data.principle)] : [])),
    ...records.newsletterIssues.flatMap(({file, data}) => ofIssue(file, data)),
    ...allProvenances(records).flatMap(({file, field, provenance}) =>
      provenance.sources.map((source, index) =>
        resource(file, `${field}.sources[${index}]`, source.resource),
      ),
    ),
  ];
}

function ofIssue(file: string, data: Records['newsletterIssues'][number]['data']): Reference[] {
  const items = (['stateSpotlights', 'mustRead', 'toolsAndResources'] as const).flatMap(name =>
    data[name].flatMap((item, index) =>
      item.resource ? [resource(file, `${name}[${index}].resource`, item.resource)] : [],
    ),
  );
  const {organizations} = data.partners;
  return [...items, ...listed(file, 'partners.organizations', 'partners', organizations)];
}

function listed(file: string, field: string, folder: Folder, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({file, field: `${field}[${index}]`, folder, id}));
}

function resource(file: string, field: string, id: string): Reference {
  return {file, field, folder: 'resources', id};
}

function principle(file: string, id: string): Reference {
  return {file, field: 'principle', folder: 'principles', id};
}

function toProblem({file, field, folder, id}: Reference): Problem {
  return {
    file,
    field,
    wrong: `names "${id}", but there is no content/${folder}/${id}.yaml`,
    remedy: `correct the id, or add that file; if the record was renamed, name its new id`,
  };
}
