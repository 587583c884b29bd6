import {maria, mariaForm, preferencesToken, startTestService, subscribe, tokenOf} from './test-service.ts';
import type {TestContext} from 'node:test';

/** One state of one page: what was answered. */
export interface PageState {
  readonly name: string;
  readonly html: string;
}

/** Every page that people see, in each state worth looking at, and every mail, in one language. */
export async function pageStates(t: Pick<TestContext, 'after'>, language: 'en' | 'es'): Promise<PageState[]> {
  const service = await startTestService(t, {
    LISTS: 'weekly=What states are learning, every week;events=Events & dates',
    POSTAL_ADDRESS: '12 Main Street, Springfield',
    PRIVACY_URL: 'https://www.example.gov/privacy',
  });
  const states: PageState[] = [];
  const signup = {...maria, consent: {...maria.consent, lang: language}};
  const keep = async (name: string, response: Response | Promise<Response>): Promise<void> => {
    const html = await (await response).text();
    states.push({name, html: html.replaceAll('href="/style.css"', `href="${service.url}/style.css"`)});
  };
  const get = (path: string) =>
    fetch(service.url + path, {headers: {'accept-language': language, accept: 'text/html'}});
  const post = (path: string, fields: Record<string, string>) =>
    service.postForm(path, fields, {'accept-language': language, accept: 'text/html'});

  await keep('home', get('/'));
  await keep('signup', get('/signup'));
  await keep('signup-error', post('/v1/signups', {...mariaForm, consentLang: language, email: 'maria@'}));
  await keep('signup-done', post('/v1/signups', {...mariaForm, consentLang: language}));
  await service.settle();
  await keep('confirm', get(service.link('confirm')));
  await keep('not-me', get(service.link('not-me')));
  await keep('confirmed', post('/confirm', {token: tokenOf(service.link('confirm'))}));
  await keep('confirmed-again', get(service.link('confirm')));
  await service.settle();
  await keep('unsubscribe', get(service.link('unsubscribe')));
  await keep('ask-for-link', get('/preferences'));
  const token = await preferencesToken(service);
  await keep('asked-for-link', post('/v1/preferences-links', {email: 'x@example.org', language}));
  await keep('preferences', get(`/preferences?token=${token}`));
  const choices = {token, version: '0', language, lists: 'events'};
  await keep('preferences-saved', post('/preferences', choices));
  await keep('preferences-outdated', post('/preferences', choices));
  await keep('preferences-unsure', post('/preferences/erase', {token}));
  await keep('address-error', post('/preferences/address', {token, email: 'new@'}));
  await keep('address-asked', post('/preferences/address', {token, email: 'new@example.org'}));
  await service.settle();
  await keep('address', get(service.link('change-address')));
  await keep('address-done', post('/address', {token: tokenOf(service.link('change-address'))}));
  await service.settle();
  service.pass(11 * 60_000);
  await subscribe(service, {...signup, email: 'other@example.org'});
  await keep('not-me-done', post('/not-me', {token: tokenOf(service.link('not-me'))}));
  await keep('unsubscribed', post('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))}));
  await keep('invalid-link', get('/confirm?token=x'));
  await keep('not-found', get('/nothing'));
  await keep('story-error', post('/v1/stories', {text: 'It worked.', link: 'x', language}));
  await keep('story-done', post('/v1/stories', {name: 'Maria', text: 'It worked.', language}));
  await service.settle();
  const seen = new Set<string>();
  for (const {subject, html} of service.mails) {
    if (seen.has(subject)) continue;
    seen.add(subject);
    states.push({name: `mail-${seen.size}`, html});
  }
  return states;
}
