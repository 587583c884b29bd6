import type {Context} from 'hono';
import {confirmedPage, confirmPage} from '../pages/link-pages.ts';
import {ipHash, listTitles, sendPage, type App, type Env, type Site} from '../site.ts';
import {confirm, viewConfirmation, type Confirmation} from '../subscriptions/confirm.ts';
import {sendInvalidLink} from './invalid-link.ts';
import {readTokenForm} from './token-form.ts';

/** `/confirm`: GET shows a button and changes nothing, POST confirms. */
export function addConfirmRoutes(app: App, site: Site): void {
  app.get('/confirm', async c => {
    const token = c.req.query('token') ?? '';
    return sendConfirmation(c, site, await viewConfirmation(site.db, token, site.clock()), token);
  });
  app.post('/confirm', async c => {
    const {token} = await readTokenForm(c);
    const confirmation = await confirm(site.db, token, ipHash(c, site), site.clock());
    site.wake();
    return sendConfirmation(c, site, confirmation, token);
  });
}

function sendConfirmation(c: Context<Env>, site: Site, confirmation: Confirmation, token: string) {
  if (confirmation.kind === 'invalid') return sendInvalidLink(c, site);
  const {person, lists} = confirmation;
  const page = {language: person.language, listTitles: listTitles(site, lists), to: site.to};
  return sendPage(
    c,
    site,
    confirmation.kind === 'open'
      ? confirmPage(page, token)
      : confirmedPage(page, confirmation.kind === 'confirmed'),
  );
}
