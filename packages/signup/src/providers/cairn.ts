import {SignupError} from '../signup-error.ts';
import type {SignupProvider} from '../signup-provider.ts';

/** Where the subscription service runs. */
export interface CairnOptions {
  /** The service's own absolute address, for example `https://news.example.gov`. */
  readonly endpoint: string;
  /** The newsletter; without it, the service's first. */
  readonly list?: string | undefined;
}

/**
 * Cairn's own subscription service (`apps/subscriptions`), whose tests state the same contract.
 * It answers 202 whether it knows the address or not, and nobody is subscribed before pressing the mailed button.
 */
export const cairn: SignupProvider<CairnOptions> = {
  id: 'cairn',
  transports: ['fetch', 'form-post', 'link'],
  request(signup, options, transport) {
    const filled = Object.entries({
      email: signup.email,
      name: signup.name,
      list: signup.list ?? options.list,
      language: signup.language,
      pageUrl: signup.pageUrl,
      consentText: signup.consent.text,
      consentVersion: signup.consent.version,
      cairn_leave_empty: signup.honeypot,
    }).filter((field): field is [string, string] => !!field[1]);
    const to = {url: at(options, '/v1/signups'), method: 'POST'} as const;
    return transport === 'fetch'
      ? {...to, encoding: 'json', fields: Object.fromEntries(filled)}
      : {...to, encoding: 'form', fields: filled};
  },
  result(response) {
    const {status, body} = response;
    if (status === 202 && JSON.parse(body).status === 'pending') return {status: 'pending'};
    throw new SignupError('cairn', reasonFor(status), response);
  },
  link(options) {
    return at(options, '/signup') + (options.list ? '?list=' + encodeURIComponent(options.list) : '');
  },
  csp(options) {
    const sources = [new URL(options.endpoint).origin];
    return {'connect-src': sources, 'form-action': sources};
  },
};

function reasonFor(status: number) {
  if (status === 403) return 'blocked';
  if (status === 422) return 'invalid';
  return status === 429 ? 'rate-limited' : 'rejected';
}

function at(options: CairnOptions, path: string): string {
  return options.endpoint.replace(/\/*$/, path);
}
