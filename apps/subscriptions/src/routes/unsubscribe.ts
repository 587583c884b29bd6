import type {Context} from 'hono';
import {unsubscribedPage, unsubscribePage} from '../pages/link-pages.ts';
import {sendProblemOrPage} from '../problem.ts';
import {ipHash, listTitles, sendPage, type App, type Env, type Site} from '../site.ts';
import {unsubscribe, viewUnsubscription, type Unsubscription} from '../subscriptions/unsubscribe.ts';
import {sendInvalidLink} from './invalid-link.ts';
import {readTokenForm} from './token-form.ts';

/** `/unsubscribe`: GET shows a button and changes nothing; POST is the button, or RFC 8058's one click. */
export function addUnsubscribeRoutes(app: App, site: Site): void {
  app.get('/unsubscribe', async c => {
    const token = c.req.query('token') ?? '';
    return sendUnsubscription(c, site, await viewUnsubscription(site.db, token, site.clock()), token);
  });
  app.post('/unsubscribe', async c => {
    const form = await readTokenForm(c);
    const linked = c.req.query('token');
    if (linked !== undefined && !form.isOneClick && !form.token) {
      return sendProblemOrPage(c, site, {
        status: 400,
        detail: 'The body must be List-Unsubscribe=One-Click.',
      });
    }
    const method = form.isOneClick ? 'one-click' : 'button';
    const token = form.isOneClick ? (linked ?? '') : form.token;
    const done = await unsubscribe(site.db, token, method, ipHash(c, site), site.clock());
    return sendUnsubscription(c, site, done, token);
  });
}

function sendUnsubscription(
  c: Context<Env>,
  site: Site,
  unsubscription: Unsubscription | undefined,
  token: string,
) {
  if (!unsubscription) return sendInvalidLink(c, site);
  const {person, lists, isDone} = unsubscription;
  const page = {language: person.language, listTitles: listTitles(site, lists), to: site.to};
  return sendPage(c, site, isDone ? unsubscribedPage(page, lists) : unsubscribePage(page, token));
}
