import {z} from 'zod';

/** Longer addresses are almost always search results or tracking links, not a publisher's page. */
export const URL_MAX = 300;

/**
 * A host with a name, then a path. No port, no password and no letters in disguise (xn--): whatever has this form can
 * be parsed, and leads where a reader thinks it leads.
 */
export const URL_PATTERN = /^https?:\/\/(?!\S*xn--)([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}([/?#]\S*)?$/;

/** An address on the web. */
export const urlSchema = z
  .string()
  .max(URL_MAX)
  .regex(URL_PATTERN, 'is not a web address → write it like https://ccsso.org')
  .describe('A web address, written in full.');
