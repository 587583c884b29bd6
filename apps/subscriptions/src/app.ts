import {Hono} from 'hono';
import {sendProblemOrPage} from './problem.ts';
import {addAddressRoutes} from './routes/address.ts';
import {limitBody} from './routes/body-limit.ts';
import {addConfirmRoutes} from './routes/confirm.ts';
import {addHomeRoutes} from './routes/home.ts';
import {addMailboxRoutes} from './routes/mailbox.ts';
import {addNotMeRoutes} from './routes/not-me.ts';
import {addPreferencesLinkRoutes} from './routes/preferences-links.ts';
import {addPreferencesMailRoutes} from './routes/preferences-mails.ts';
import {addPreferencesRoutes} from './routes/preferences.ts';
import {addSignupPage} from './routes/signup-page.ts';
import {addSignupRoutes} from './routes/signups.ts';
import {addStoryRoutes} from './routes/stories.ts';
import {addUnsubscribeRoutes} from './routes/unsubscribe.ts';
import {contentSecurityPolicy, createSite, type App, type Env, type Site, type SiteOptions} from './site.ts';

// They allow pages nothing that ours do not need.
const headers = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

// A token and a few words.
const maxLinkBody = 4 * 1024;
const linkPages = ['/confirm', '/unsubscribe', '/not-me', '/address', '/preferences', '/preferences/*'];

/** Makes the HTTP side of the service. */
export function createApp(options: SiteOptions): App {
  const site = createSite(options);
  const app: App = new Hono<Env>();

  app.use(async (c, next) => {
    // Set on Node's answer, where a route can still replace them: each of them would take Hono longer than all of this.
    for (const [name, value] of Object.entries(headers)) c.env.outgoing.setHeader(name, value);
    await next();
  });
  for (const path of linkPages) {
    app.use(
      path,
      limitBody(maxLinkBody, c =>
        sendProblemOrPage(c, site, {status: 413, detail: 'The body is too large.'}),
      ),
    );
  }
  addHomeRoutes(app, site);
  addSignupPage(app, site);
  addSignupRoutes(app, site);
  addStoryRoutes(app, site);
  addPreferencesLinkRoutes(app, site);
  addConfirmRoutes(app, site);
  addUnsubscribeRoutes(app, site);
  addNotMeRoutes(app, site);
  addPreferencesRoutes(app, site);
  addPreferencesMailRoutes(app, site);
  addAddressRoutes(app, site);
  if (site.config.mail === 'capture') addMailboxRoutes(app, site);

  refuseOtherMethods(app, site);
  app.notFound(c => sendProblemOrPage(c, site, {status: 404, detail: 'There is nothing at this address.'}));
  app.onError((error, c) => {
    site.log('error', 'request-failed', {route: c.req.routePath, error: error.message});
    return sendProblemOrPage(c, site, {
      status: 503,
      detail: 'The service cannot do this now. Try again in a moment.',
    });
  });
  return app;
}

// From the routes themselves, so that the list cannot fall behind.
function refuseOtherMethods(app: App, site: Site): void {
  const methods = new Map<string, Set<string>>();
  for (const {path, method} of app.routes) {
    if (method === 'ALL') continue;
    const allowed = methods.get(path) ?? new Set<string>();
    methods.set(path, allowed.add(method));
    if (method === 'GET') allowed.add('HEAD');
  }
  for (const [path, allowed] of methods) {
    const allow = [...allowed].toSorted().join(', ');
    app.all(path, c => {
      c.header('allow', allow);
      return sendProblemOrPage(c, site, {status: 405, detail: `This address takes ${allow}.`});
    });
  }
}
