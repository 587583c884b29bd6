import {questionsCoverPrinciples} from './questions-cover-principles.ts';
import {requirementsCovered} from './requirements-covered.ts';
import type {Rule} from './rule.ts';
import {translationsComplete} from './translations-complete.ts';
import {translationsCurrent} from './translations-current.ts';
import {translationsRequired} from './translations-required.ts';

/** Rules of the published content as a whole. A part of it, as in a content pack, need not keep them. */
export const completenessRules: readonly Rule[] = [
  questionsCoverPrinciples,
  requirementsCovered,
  translationsComplete,
  translationsCurrent,
  translationsRequired,
];
