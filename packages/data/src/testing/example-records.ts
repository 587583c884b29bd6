import type {Problem} from '../rules/problem.ts';
import type {RecordFile, Records} from '../rules/records.ts';
import type {Rule} from '../rules/rule.ts';
import type {PartnerRecord} from '../schema/partner.ts';
import type {PrincipleRecord} from '../schema/principle.ts';
import type {QuestionRecord} from '../schema/question.ts';
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
    resources: [
      resourceFile('memo'),
      resourceFile('deep-dive-1', {kind: 'deep-dive', principle: 'principle-1'}),
    ],
    partners: [],
    newsletterIssues: [],
    moved: [],
    unreadable: [],
    translations: {principles: [], questions: [], resources: [], partners: [], newsletterIssues: []},
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
