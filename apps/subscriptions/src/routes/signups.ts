import {createSignupReader, typedFields} from '../intake/read-signup.ts';
import type {App, Site} from '../site.ts';
import {addIntakeRoute} from './intake-route.ts';
import {sendAlmostThere, sendFormAgain} from './signup-form-answers.ts';

/** `POST /v1/signups`: by `fetch` as JSON, by a plain form as a form. */
export function addSignupRoutes(app: App, site: Site): void {
  addIntakeRoute(app, site, {
    path: '/v1/signups',
    kind: 'signup',
    read: createSignupReader(site.config.lists),
    typedFields,
    // The longest signup that the reader takes is a quarter of this.
    maxBodySize: 32 * 1024,
    // `status` is what the first forms looked for.
    accepted: {result: 'pending', status: 'pending'},
    sendDone: (c, values) => sendAlmostThere(c, site, values),
    sendAgain: (c, values, status, errors) => sendFormAgain(c, site, values, status, errors),
  });
}
