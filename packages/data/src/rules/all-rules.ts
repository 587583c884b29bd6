import {basisFitsSources} from './basis-fits-sources.ts';
import {deepDivesLinked} from './deep-dives-linked.ts';
import {idsUnique} from './ids-unique.ts';
import {mottoHasProvenance} from './motto-has-provenance.ts';
import {movedTargets} from './moved-targets.ts';
import {needsAssessmentIsComprehensive} from './needs-assessment-is-comprehensive.ts';
import {noMirrorLinks} from './no-mirror-links.ts';
import {noRepeats} from './no-repeats.ts';
import {numbersComplete} from './numbers-complete.ts';
import {ordersUnique} from './orders-unique.ts';
import {originalIsUnchecked} from './original-is-unchecked.ts';
import {promptStartsDiffer} from './prompt-starts-differ.ts';
import {promptsDiffer} from './prompts-differ.ts';
import {quotesAreShort} from './quotes-are-short.ts';
import {referencesExist} from './references-exist.ts';
import {reviewersNamed} from './reviewers-named.ts';
import type {Rule} from './rule.ts';
import {sourcesQuotedOnce} from './sources-quoted-once.ts';

/** Every rule about records, in the order their problems are reported. A test keeps the list complete. */
export const allRules: readonly Rule[] = [
  idsUnique,
  referencesExist,
  movedTargets,
  noRepeats,
  numbersComplete,
  basisFitsSources,
  originalIsUnchecked,
  mottoHasProvenance,
  quotesAreShort,
  sourcesQuotedOnce,
  noMirrorLinks,
  deepDivesLinked,
  ordersUnique,
  promptsDiffer,
  promptStartsDiffer,
  needsAssessmentIsComprehensive,
  reviewersNamed,
];
