import {z} from 'zod';

/** Longer addresses are almost always search results or tracking links, not a publisher's page. */
export const URL_MAX = 300;

/** An address on the web. */
export const urlSchema = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'is not a web address → write it in full, for example https://ccsso.org',
  })
  .max(URL_MAX)
  .describe('A web address, written in full.');
