import {day} from '../clock.ts';

/** What a mailed link is for. A token works for one of these only. */
export type TokenPurpose = 'confirm' | 'unsubscribe' | 'preferences' | 'not-me' | 'change-address';

/** How long a mailed link works, in milliseconds; null is for good. */
export const tokenLifetimes: Readonly<Record<TokenPurpose, number | null>> = {
  confirm: 7 * day,
  unsubscribe: null,
  preferences: day,
  'not-me': null,
  'change-address': day,
};

/** The page behind each kind of link. */
export const linkPaths: Readonly<Record<TokenPurpose, string>> = {
  confirm: '/confirm',
  unsubscribe: '/unsubscribe',
  preferences: '/preferences',
  'not-me': '/not-me',
  'change-address': '/address',
};

/** A link of this service. Its beginning is configured and never taken from a request. */
export function absoluteLink(baseUrl: string, path: string, token?: string): string {
  return baseUrl + path + (token ? `?token=${token}` : '');
}

/** The same link for pages of this service, which may live under a path. */
export function pagePath(baseUrl: string, path: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/, '') + path;
}
