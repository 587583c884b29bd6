import type {Context} from 'hono';
import {countGuess} from '../abuse/guesses.ts';
import {invalidLinkPage} from '../pages/link-pages.ts';
import {browserLanguage, ipHash, sendPage, type Env, type Site} from '../site.ts';

/** The one answer to a link that is wrong in any way; who tries many of them is told to stop. */
export async function sendInvalidLink(c: Context<Env>, site: Site) {
  const retryAfter = await countGuess(site.db, ipHash(c, site), site.clock());
  if (retryAfter > 0) c.header('retry-after', String(retryAfter));
  return sendPage(c, site, invalidLinkPage(browserLanguage(c), site.to), retryAfter > 0 ? 429 : 404);
}
