import type {Problem} from '../rules/problem.ts';
import type {RecordFile, Records} from '../rules/records.ts';
import type {Rule} from '../rules/rule.ts';
import type {GlossaryTermRecord} from '../schema/glossary-term.ts';
import type {PartnerRecord} from '../schema/partner.ts';
import type {PrincipleRecord} from '../schema/principle.ts';
import type {QuestionRecord} from '../schema/question.ts';
import type {RatingScaleRecord} from '../schema/rating-scale.ts';
import type {RequirementRecord} from '../schema/requirement.ts';
import type {ResourceRecord} from '../schema/resource.ts';

type Provenance = QuestionRecord['provenance'];

/** A provenance of our own text. */
export const original: Provenance = {basis: 'original', sources: [], asOf: '2026-01-01', review: 'unchecked'};

/** A provenance of a text that says something in other words. */
export const restated: Provenance = {...original, basis: 'restated', sources: [{resource: 'memo'}]};

/** A provenance of somebody else's words. */
export const quoted: Provenance = {...restated, basis: 'quoted', review: 'checked'};

/** One principle with its deep dive, and a source. Change what a test is about. */
export function exampleRecords(changes: Partial<Records> = {}): Records {
  return {
    principles: [principleFile(1)],
    questions: [],
    requirements: [],
    glossaryTerms: [],
    ratingScales: [],
    resources: [
      resourceFile('memo'),
      resourceFile('deep-dive-1', {kind: 'deep-dive', principle: 'principle-1'}),
    ],
    partners: [],
    newsletterIssues: [],
    forwarding: [],
    unreadable: [],
    translations: {
      principles: [],
      questions: [],
      requirements: [],
      glossaryTerms: [],
      ratingScales: [],
      resources: [],
      partners: [],
      newsletterIssues: [],
    },
    ...changes,
  };
}

/** A principle with this number. */
export function principleFile(
  number: number,
  changes: Partial<PrincipleRecord> = {},
): RecordFile<PrincipleRecord> {
  const id = `principle-${number}`;
  const data: PrincipleRecord = {
    number,
    title: `Principle ${number}`,
    statement: 'What the principle says, in other words than the source.',
    asks: {sea: 'Do this.', lea: 'Do that.', school: 'Do these.', 'external-partner': 'Do those.'},
    deepDive: 'deep-dive-1',
    provenance: {title: original, statement: restated, asks: original},
    ...changes,
  };
  return {id, file: `content/principles/${id}.yaml`, data};
}

/** A question of principle 1 for state agencies. */
export function questionFile(id: string, changes: Partial<QuestionRecord> = {}): RecordFile<QuestionRecord> {
  const data: QuestionRecord = {
    principle: 'principle-1',
    prompt: `What have we done about ${id} this year, and how do we know?`,
    whyItMatters: 'It matters.',
    evidence: ['One thing', 'Another thing'],
    audiences: ['sea'],
    phase: 'planning',
    order: 10,
    provenance: original,
    ...changes,
  };
  return {id, file: `content/questions/${id}.yaml`, data};
}

/** A requirement that binds districts, about comprehensive support. */
export function requirementFile(
  id: string,
  changes: Partial<RequirementRecord> = {},
): RecordFile<RequirementRecord> {
  const data: RequirementRecord = {
    title: `Title of ${id}`,
    text: 'What the clause asks for.',
    citation: {esea: 'ESEA 1111(d)', usc: '20 U.S.C. 6311(d)'},
    binds: ['lea'],
    appliesTo: ['csi'],
    provenance: {...restated, basis: 'statute'},
    ...changes,
  };
  return {id, file: `content/requirements/${id}.yaml`, data};
}

/** A term. */
export function termFile(
  id: string,
  changes: Partial<GlossaryTermRecord> = {},
): RecordFile<GlossaryTermRecord> {
  const data: GlossaryTermRecord = {
    term: `Term of ${id}`,
    definition: 'What it means.',
    provenance: original,
    ...changes,
  };
  return {id, file: `content/glossary-terms/${id}.yaml`, data};
}

/** A scale of two levels. */
export function ratingScaleFile(
  id: string,
  changes: Partial<RatingScaleRecord> = {},
): RecordFile<RatingScaleRecord> {
  const data: RatingScaleRecord = {
    title: `Title of ${id}`,
    description: 'How to use it.',
    levels: [
      {id: 'low', label: 'Low', description: 'When it is low.'},
      {id: 'high', label: 'High', description: 'When it is high.'},
    ],
    provenance: original,
    ...changes,
  };
  return {id, file: `content/rating-scales/${id}.yaml`, data};
}

/** A resource with a link to its publisher. */
export function resourceFile(id: string, changes: Partial<ResourceRecord> = {}): RecordFile<ResourceRecord> {
  const data: ResourceRecord = {
    title: `Title of ${id}`,
    kind: 'report',
    publisher: 'Example Press',
    link: {url: `https://example.org/${id}`, to: 'document'},
    description: 'What it is about.',
    provenance: {description: original},
    ...changes,
  };
  return {id, file: `content/resources/${id}.yaml`, data};
}

/** A campaign partner. */
export function partnerFile(id: string, changes: Partial<PartnerRecord> = {}): RecordFile<PartnerRecord> {
  const data: PartnerRecord = {
    name: `Name of ${id}`,
    url: 'https://example.org',
    role: 'founding',
    description: 'What it does.',
    provenance: {description: original, role: restated},
    ...changes,
  };
  return {id, file: `content/partners/${id}.yaml`, data};
}

/** What a rule finds, as "file: field", with each problem checked for a remedy. */
export function breaches(rule: Rule, records: Records): string[] {
  return rule.check(records).map(({file, field, wrong, remedy}: Problem) => {
    if (!wrong || !remedy) throw new Error(`${rule.name} reports a problem without words for it`);
    return `${file}: ${field}`;
  });
}
