import type {Context} from 'hono';
import {z} from 'zod';
import {readFormValues} from '../intake/form-values.ts';
import {askForLinkPage, donePage, preferencesPage, type PreferencesForm} from '../pages/preferences-pages.ts';
import {consentVersion} from '../pages/signup-page.ts';
import {erasePerson} from '../people/erase.ts';
import {exportPerson} from '../people/export-person.ts';
import {savePreferences, viewPreferences} from '../people/preferences.ts';
import {absoluteLink} from '../links/purposes.ts';
import {sendProblemOrPage} from '../problem.ts';
import {browserLanguage, ipHash, sendPage, type App, type Env, type Site} from '../site.ts';
import {words} from '../words/words.ts';
import {sendInvalidLink} from './invalid-link.ts';

const choicesSchema = z.strictObject({
  token: z.string(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  language: z.enum(['en', 'es']),
  lists: z.array(z.string()).default([]),
});

/** `/preferences`: what one gets and in which language; one's data to take along, and to have erased. */
export function addPreferencesRoutes(app: App, site: Site): void {
  app.get('/preferences', async c => {
    const token = c.req.query('token');
    if (token === undefined) return sendAskForLink(c, site);
    const {preferences, person} = await viewPreferences(site.db, token, site.clock());
    if (preferences) return sendPreferences(c, site, {preferences, token});
    return person ? sendAskForLink(c, site, token, 410) : sendInvalidLink(c, site);
  });
  app.post('/preferences', c => save(c, site));
  app.post('/preferences/export', async c => {
    const found = await viewForm(c, site);
    if (!found) return sendInvalidLink(c, site);
    const data = await exportPerson(site.db, found.preferences.person.id);
    c.header('content-disposition', 'attachment; filename="my-data.json"');
    return c.body(JSON.stringify(data, null, 2), 200, {'content-type': 'application/json; charset=utf-8'});
  });
  app.post('/preferences/erase', c => erase(c, site));
}

async function save(c: Context<Env>, site: Site) {
  const parsed = choicesSchema.safeParse(readFormValues(await c.req.text()));
  if (!parsed.success) {
    return sendProblemOrPage(c, site, {status: 400, detail: 'The form does not fit this service.'});
  }
  const {token, ...choices} = parsed.data;
  const saving = await savePreferences(site.db, token, choices, offered(site), {
    at: site.clock(),
    ipHash: ipHash(c, site),
    pageUrl: absoluteLink(site.config.baseUrl, '/preferences'),
    consent: {text: words[choices.language].preferencesConsent, version: consentVersion},
  });
  if (saving.kind === 'invalid') return sendInvalidLink(c, site);
  const {kind: notice, preferences} = saving;
  return sendPreferences(c, site, {preferences, token, notice}, notice === 'saved' ? 200 : 409);
}

async function erase(c: Context<Env>, site: Site) {
  const found = await viewForm(c, site);
  if (!found) return sendInvalidLink(c, site);
  const {preferences, token, values} = found;
  const {id, language} = preferences.person;
  if (values['sure'] !== 'yes') return sendPreferences(c, site, {preferences, token, notice: 'unsure'}, 422);
  const evidence = {at: site.clock(), method: 'preferences', language, ipHash: ipHash(c, site)} as const;
  await site.db.transaction().execute(tx => erasePerson(tx, site.config, id, evidence));
  await site.forget();
  const w = words[language];
  return sendPage(c, site, donePage(language, w.erased, w.erasedText(site.config.operator)));
}

/** Reads the form of a page that was opened by a preferences link, if the link still works. */
export async function viewForm(c: Context<Env>, site: Site) {
  const values = readFormValues(await c.req.text());
  const token = typeof values['token'] === 'string' ? values['token'] : '';
  const {preferences} = await viewPreferences(site.db, token, site.clock());
  return preferences && {preferences, token, values};
}

/** Answers with the page. */
export function sendPreferences(
  c: Context<Env>,
  site: Site,
  form: Pick<PreferencesForm, 'preferences' | 'token' | 'notice' | 'badAddress'>,
  status: 200 | 409 | 422 | 429 = 200,
) {
  const page = preferencesPage({...form, lists: site.config.lists, shown: site.clock(), to: site.to});
  return sendPage(c, site, page, status);
}

function sendAskForLink(c: Context<Env>, site: Site, oldToken?: string, status: 200 | 410 = 200) {
  const language = browserLanguage(c);
  return sendPage(c, site, askForLinkPage({language, shown: site.clock(), to: site.to, oldToken}), status);
}

function offered(site: Site): string[] {
  return site.config.lists.map(({id}) => id);
}
