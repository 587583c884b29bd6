import type {Context} from 'hono';
import type {SubscriptionRow} from '../database/tables.ts';
import {invalidLinkPage, unsubscribedPage, unsubscribePage} from '../pages/link-pages.ts';
import {sendProblemOrPage} from '../problem.ts';
import {browserLanguage, ipHash, listTitle, sendPage, type App, type Env, type Site} from '../site.ts';
import {unsubscribe, viewUnsubscription} from '../subscriptions/unsubscribe.ts';
import {readTokenForm} from './token-form.ts';

/** `/unsubscribe`: GET shows a button and changes nothing; POST is the button, or RFC 8058's one click. */
export function addUnsubscribeRoutes(app: App, site: Site): void {
  app.get('/unsubscribe', async c => {
    const token = c.req.query('token') ?? '';
    const subscription = await viewUnsubscription(site.db, token, site.clock());
    if (!subscription) return sendInvalid(c, site);
    if (subscription.state === 'unsubscribed') return sendUnsubscribed(c, site, subscription);
    const {language, list} = subscription;
    return sendPage(
      c,
      site,
      unsubscribePage({language, listTitle: listTitle(site, list), to: site.to}, token),
    );
  });
  app.post('/unsubscribe', async c => {
    const form = await readTokenForm(c);
    const linked = c.req.query('token');
    if (linked !== undefined && !form.oneClick && !form.token) {
      return sendProblemOrPage(c, site, {
        status: 400,
        detail: 'The body must be List-Unsubscribe=One-Click.',
      });
    }
    const method = form.oneClick ? 'one-click' : 'button';
    const token = form.oneClick ? (linked ?? '') : form.token;
    const subscription = await unsubscribe(site.db, token, method, ipHash(c, site), site.clock());
    return subscription ? sendUnsubscribed(c, site, subscription) : sendInvalid(c, site);
  });
}

function sendUnsubscribed(c: Context<Env>, site: Site, {language, list}: SubscriptionRow) {
  return sendPage(c, site, unsubscribedPage({language, listTitle: listTitle(site, list), to: site.to}, list));
}

function sendInvalid(c: Context<Env>, site: Site) {
  return sendPage(c, site, invalidLinkPage(browserLanguage(c), site.to), 404);
}
