import {basisFitsSources} from './basis-fits-sources.ts';
import {deepDivesLinked} from './deep-dives-linked.ts';
import {enoughQuestions} from './enough-questions.ts';
import {idsUnique} from './ids-unique.ts';
import {mottoHasProvenance} from './motto-has-provenance.ts';
import {movedTargets} from './moved-targets.ts';
import {noMirrorLinks} from './no-mirror-links.ts';
import {numbersComplete} from './numbers-complete.ts';
import {ordersUnique} from './orders-unique.ts';
import {originalIsUnchecked} from './original-is-unchecked.ts';
import {promptsDiffer} from './prompts-differ.ts';
import {quotesAreShort} from './quotes-are-short.ts';
import {referencesExist} from './references-exist.ts';
import type {Rule} from './rule.ts';
import {translationsComplete} from './translations-complete.ts';

/** Every rule, in the order their problems are reported. A test keeps the list complete. */
export const allRules: readonly Rule[] = [
  idsUnique,
  referencesExist,
  movedTargets,
  numbersComplete,
  basisFitsSources,
  originalIsUnchecked,
  mottoHasProvenance,
  quotesAreShort,
  noMirrorLinks,
  deepDivesLinked,
  enoughQuestions,
  ordersUnique,
  promptsDiffer,
  translationsComplete,
];
