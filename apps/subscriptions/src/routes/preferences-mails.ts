import type {Context} from 'hono';
import {readFormValues} from '../intake/form-values.ts';
import {createNewAddressReader, createOldLinkReader} from '../intake/read-address.ts';
import {inboxPage} from '../pages/preferences-pages.ts';
import {viewPreferences} from '../people/preferences.ts';
import {sendProblemOrPage} from '../problem.ts';
import {sendPage, type App, type Env, type Site} from '../site.ts';
import {words} from '../words/words.ts';
import {sendInvalidLink} from './invalid-link.ts';
import {take} from './intake-route.ts';
import {sendPreferences} from './preferences.ts';
import {sendAsked} from './preferences-links.ts';

/** The two forms behind a preferences link that lead to a mail; they pass the same defenses as those of strangers. */
export function addPreferencesMailRoutes(app: App, site: Site): void {
  const readAddress = createNewAddressReader();
  const readOldLink = createOldLinkReader();

  app.post('/preferences/address', async c => {
    const values = readFormValues(await c.req.text());
    const token = typeof values['token'] === 'string' ? values['token'] : '';
    const {preferences} = await viewPreferences(site.db, token, site.clock());
    if (!preferences) return sendInvalidLink(c, site);
    const reading = readAddress(values);
    if (reading.kind === 'errors') {
      const badAddress = typeof values['email'] === 'string' ? values['email'] : '';
      return sendPreferences(c, site, {preferences, token, badAddress}, 422);
    }
    const {address, key} = reading.request;
    const request = {address, key, personId: preferences.person.id};
    const acceptance = await take(c, site, 'address-change', {...reading, request}, 'form');
    if (!acceptance.accepted) return sendTooMany(c, site, acceptance.retryAfter);
    const {language} = preferences.person;
    const w = words[language];
    const page = inboxPage(language, w.addressRequested, w.addressRequestedText(address));
    return sendPage(c, site, page, 202);
  });

  app.post('/preferences/link', async c => {
    const reading = readOldLink(readFormValues(await c.req.text()));
    if (reading.kind === 'errors') return sendInvalidLink(c, site);
    const {person} = await viewPreferences(site.db, reading.request.token, site.clock());
    if (!person) return sendInvalidLink(c, site);
    const request = {key: person.address_key};
    const acceptance = await take(c, site, 'preferences-link', {...reading, request}, 'form');
    if (!acceptance.accepted) return sendTooMany(c, site, acceptance.retryAfter);
    return sendAsked(c, site, person.language);
  });
}

function sendTooMany(c: Context<Env>, site: Site, retryAfter: number) {
  c.header('retry-after', String(retryAfter));
  return sendProblemOrPage(c, site, {status: 429, detail: 'Too many requests came from this network.'});
}
