import type {Domain} from './types.ts';

/** A domain’s id and its name as published. */
export interface DomainName {
  readonly id: Domain;
  readonly name: string;
}

/**
 * The domains of the Four Domains for Rapid School Improvement (WestEd, 2017; the resource "four-domains"):
 * names only. Which question touches which of them is our own mapping.
 */
export const domains: readonly DomainName[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ Object.freeze({id: 'turnaround-leadership', name: 'Turnaround leadership'} as const),
  /* @__PURE__ */ Object.freeze({id: 'talent-development', name: 'Talent development'} as const),
  /* @__PURE__ */ Object.freeze({
    id: 'instructional-transformation',
    name: 'Instructional transformation',
  } as const),
  /* @__PURE__ */ Object.freeze({id: 'culture-shift', name: 'Culture shift'} as const),
]);
