import {z} from 'zod';

/** Who a text is for. */
export const audienceSchema = z
  .enum(['sea', 'lea', 'school', 'external-partner'])
  .describe(
    'sea: state agency. lea: district. school: one school. external-partner: an organization that supports them.',
  );

/** When in the improvement work something is asked. */
export const phaseSchema = z
  .enum(['planning', 'implementation', 'sustaining'])
  .describe('planning: before work starts. implementation: while it runs. sustaining: so that it lasts.');

/** The categories of support that the law knows. */
export const supportCategorySchema = z
  .enum(['csi', 'tsi', 'atsi'])
  .describe('csi: comprehensive support. tsi: targeted support. atsi: additional targeted support.');

/** The four domains of WestEd’s framework, by name only. */
export const domainSchema = z
  .enum(['turnaround-leadership', 'talent-development', 'instructional-transformation', 'culture-shift'])
  .describe('A domain of the Four Domains for Rapid School Improvement (WestEd, 2017).');
