import type {Forwarding} from '../types.ts';
import type {CaseAssociation, CaseLink} from './case-package.ts';
import type {CaseParts, ItemKind} from './case-parts.ts';
import {languagesOf, type Content} from './content.ts';
import {latestDay} from './provenance-text.ts';

/** A record that is an item, with what its links show of it. */
interface Node {
  readonly kind: ItemKind;
  readonly id: string;
  readonly lang: string;
  readonly link: CaseLink;
  readonly day: string;
}

/** How the items hang below the document, what translates what, and what became of old ids. */
export function caseAssociations(parts: CaseParts, content: Content, document: CaseLink): CaseAssociation[] {
  const nodes = nodesOf(parts, content);
  return [
    ...hierarchy(parts, content, nodes, document),
    ...requirementLinks(parts, content, nodes),
    ...translations(parts, nodes),
    ...replacements(parts, content, nodes),
  ];
}

function nodesOf(parts: CaseParts, {principles, requirements, questions}: Content): readonly Node[] {
  const node = (kind: ItemKind, {id, lang}: Pick<Node, 'id' | 'lang'>, title: string, day: string): Node => ({
    kind,
    id,
    lang,
    link: parts.item(kind, id, lang, title),
    day,
  });
  return [
    ...principles.map(record =>
      node('principle', record, record.title, latestDay(record.provenance.statement, record.translation)),
    ),
    ...requirements.map(record =>
      node('requirement', record, record.title, latestDay(record.provenance, record.translation)),
    ),
    ...questions.map(record =>
      node('question', record, record.prompt, latestDay(record.provenance, record.translation)),
    ),
  ];
}

/** Everything has one parent: the document, or for a question the principle in the question's language. */
function hierarchy(
  parts: CaseParts,
  content: Content,
  nodes: readonly Node[],
  document: CaseLink,
): CaseAssociation[] {
  const counts = new Map<string, number>();
  const below = (parent: CaseLink, {link, day}: Node) => {
    const place = (counts.get(parent.identifier) ?? 0) + 1;
    counts.set(parent.identifier, place);
    return parts.association('isChildOf', link, parent, day, place);
  };
  const top = languagesOf(content).flatMap(language =>
    nodes
      .filter(({kind, lang}) => lang === language && kind !== 'question')
      .map(node => below(document, node)),
  );
  const questions = content.questions.map(({id, lang, principle}) => {
    const parent = content.principles.find(
      ({number, ...candidate}) => number === principle && candidate.lang === lang,
    );
    const link = parent && find(nodes, 'principle', parent.id, lang)?.link;
    return below(link ?? document, existing(nodes, 'question', id, lang));
  });
  return [...top, ...questions];
}

/** Said once, of the English question: what translates it answers to the same law. */
function requirementLinks(parts: CaseParts, {questions}: Content, nodes: readonly Node[]): CaseAssociation[] {
  const originals = questions.filter(({id, lang}) => lang === 'en' || !find(nodes, 'question', id, 'en'));
  return originals.flatMap(({id, lang, requirements}) => {
    const question = existing(nodes, 'question', id, lang);
    return requirements
      .map(requirement => find(nodes, 'requirement', requirement, lang))
      .filter(requirement => requirement !== undefined)
      .map(({link}) => parts.association('isRelatedTo', question.link, link, question.day));
  });
}

function translations(parts: CaseParts, nodes: readonly Node[]): CaseAssociation[] {
  return nodes.flatMap(({kind, id, lang, link, day}) => {
    const english = lang === 'en' ? undefined : find(nodes, kind, id, 'en');
    return english ? [parts.association('isTranslationOf', link, english.link, day)] : [];
  });
}

/** The UUID of a renamed or divided record leads to its successors: a receiver that stored it finds them. */
function replacements(parts: CaseParts, content: Content, nodes: readonly Node[]): CaseAssociation[] {
  return content.forwarding.flatMap(record =>
    successors(record).flatMap(id =>
      nodes
        .filter(node => node.id === id)
        .map(({kind, lang, link, day}) =>
          parts.association('replacedBy', parts.item(kind, record.id, lang), link, day),
        ),
    ),
  );
}

function successors(record: Forwarding): readonly string[] {
  if (record.kind === 'retired') return [];
  return record.kind === 'moved' ? [record.to] : record.to;
}

function find(nodes: readonly Node[], kind: ItemKind, id: string, lang: string): Node | undefined {
  return nodes.find(node => node.kind === kind && node.id === id && node.lang === lang);
}

function existing(nodes: readonly Node[], kind: ItemKind, id: string, lang: string): Node {
  const node = find(nodes, kind, id, lang);
  if (!node) throw new Error(`the ${kind} "${id}" has no item in "${lang}"`);
  return node;
}
