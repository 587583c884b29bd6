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
