import {basisFitsSources} from '../rules/basis-fits-sources.ts';
import {mottoHasProvenance} from '../rules/motto-has-provenance.ts';
import {movedTargets} from '../rules/moved-targets.ts';
import {noMirrorLinks} from '../rules/no-mirror-links.ts';
import {noRepeats} from '../rules/no-repeats.ts';
import {ordersUnique} from '../rules/orders-unique.ts';
import {originalIsUnchecked} from '../rules/original-is-unchecked.ts';
import type {Problem} from '../rules/problem.ts';
import {quotesAreShort} from '../rules/quotes-are-short.ts';
import type {Rule} from '../rules/rule.ts';
import type {Pack} from './generated/pack.ts';
import {packLanguages} from './pack-languages.ts';
import {packRecords} from './pack-records.ts';
import {packIdsUnique, packNumbersUnique, packReferences} from './pack-references.ts';
import type {PackProblem} from './problem.ts';

/** The rules of Cairn's own content that hold for everybody's. */
const SHARED_RULES: readonly Rule[] = [
  movedTargets,
  noRepeats,
  basisFitsSources,
  originalIsUnchecked,
  mottoHasProvenance,
  quotesAreShort,
  noMirrorLinks,
  ordersUnique,
];

/** What a pack may lean on. */
export interface PackSurroundings {
  /** The ids of Cairn's own records, for a pack that extends them. Where they are not known, none is reported as missing. */
  readonly cairnIds?: ReadonlySet<string>;
}

/** Everything in a pack that has the right shape and still does not fit together. */
export function checkPackRules(pack: Pack, {cairnIds}: PackSurroundings = {}): PackProblem[] {
  const records = packRecords(pack, pack.extends && cairnIds);
  const reachesOut = pack.extends !== undefined && !cairnIds;
  const rules = reachesOut ? SHARED_RULES.filter(rule => rule !== movedTargets) : SHARED_RULES;
  return [
    ...packIdsUnique(pack),
    ...packNumbersUnique(pack),
    ...(reachesOut ? [] : packReferences(records)),
    ...packLanguages(pack),
    ...rules.flatMap(rule => rule.check(records)).map(toPackProblem),
  ];
}

/** A rule's problem, with the path in the pack where it has a file and a field. */
export function toPackProblem({file, field, wrong, remedy}: Problem): PackProblem {
  return {path: `${file}.${field}`, message: wrong, remedy};
}
