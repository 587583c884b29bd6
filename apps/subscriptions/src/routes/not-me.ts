import {notMeDonePage, notMePage} from '../pages/link-pages.ts';
import {sayNotMe, viewNotMe} from '../people/not-me.ts';
import {ipHash, sendPage, type App, type Site} from '../site.ts';
import {sendInvalidLink} from './invalid-link.ts';
import {readTokenForm} from './token-form.ts';

/** `/not-me`: GET shows a button and changes nothing; POST ends what somebody else began. */
export function addNotMeRoutes(app: App, site: Site): void {
  const {db, config, clock, to} = site;
  app.get('/not-me', async c => {
    const token = c.req.query('token') ?? '';
    const seen = await viewNotMe(db, token, clock());
    return seen
      ? sendPage(c, site, notMePage(seen.language, seen.address, token, to))
      : sendInvalidLink(c, site);
  });
  app.post('/not-me', async c => {
    const {token} = await readTokenForm(c);
    const person = await sayNotMe(db, config, token, ipHash(c, site), clock());
    return person
      ? sendPage(c, site, notMeDonePage(person.language, config.operator))
      : sendInvalidLink(c, site);
  });
}
