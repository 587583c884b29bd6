import type {Context} from 'hono';
import {addressDonePage, addressPage} from '../pages/link-pages.ts';
import {confirmAddressChange, viewAddressChange, type AddressConfirmation} from '../people/change-address.ts';
import {ipHash, sendPage, type App, type Env, type Site} from '../site.ts';
import {sendInvalidLink} from './invalid-link.ts';
import {readTokenForm} from './token-form.ts';

/** `/address`: GET shows a button and changes nothing; POST moves everything to the new address. */
export function addAddressRoutes(app: App, site: Site): void {
  app.get('/address', async c => {
    const token = c.req.query('token') ?? '';
    return sendChange(c, site, await viewAddressChange(site.db, token, site.clock()), token);
  });
  app.post('/address', async c => {
    const {token} = await readTokenForm(c);
    const change = await confirmAddressChange(site.db, token, ipHash(c, site), site.clock());
    site.wake();
    return sendChange(c, site, change, token);
  });
}

function sendChange(c: Context<Env>, site: Site, change: AddressConfirmation, token: string) {
  if (change.kind === 'invalid') return sendInvalidLink(c, site);
  const {person, address, kind} = change;
  if (kind === 'open') return sendPage(c, site, addressPage(person.language, address, token, site.to));
  return sendPage(
    c,
    site,
    addressDonePage(person.language, address, kind === 'taken'),
    kind === 'taken' ? 409 : 200,
  );
}
