import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createApp} from '../app.ts';
import {startTestService} from '../testing/test-service.ts';

// Who may do what: "all" need nothing, "link" the token of a mailed link, "form" the defenses of every public form.
const table: Readonly<Record<string, string>> = {
  'GET /': 'all',
  'GET /style.css': 'all',
  'GET /icon.svg': 'all',
  'GET /healthz': 'all',
  'GET /readyz': 'all',
  'GET /signup': 'all',
  'POST /v1/signups': 'form',
  'POST /v1/stories': 'form',
  'POST /v1/preferences-links': 'form',
  'GET /confirm': 'link',
  'POST /confirm': 'link',
  'GET /unsubscribe': 'link',
  'POST /unsubscribe': 'link',
  'GET /not-me': 'link',
  'POST /not-me': 'link',
  'GET /address': 'link',
  'POST /address': 'link',
  'GET /preferences': 'link',
  'POST /preferences': 'link',
  'POST /preferences/export': 'link',
  'POST /preferences/erase': 'link',
  'POST /preferences/address': 'link and form',
  'POST /preferences/link': 'link and form',
};

describe('the routes', () => {
  it('are these and no others, for these and no others', async t => {
    const {config, db, now: clock} = await startTestService(t);
    const app = createApp({
      config: {...config, mail: 'smtp://127.0.0.1:1'},
      db,
      clock,
      log() {},
      accept: async () => ({accepted: true}),
      wake() {},
      forget: async () => {},
    });
    const routes = app.routes
      .filter(({method}) => method !== 'ALL')
      .map(({method, path}) => `${method} ${path}`);
    assert.deepEqual([...new Set(routes)].toSorted(), Object.keys(table).toSorted());
  });

  it('behind a link do nothing without one', async t => {
    const service = await startTestService(t);
    for (const [route, who] of Object.entries(table)) {
      if (!who.startsWith('link')) continue;
      const [method = '', path = ''] = route.split(' ');
      const isPost = method === 'POST';
      for (const token of ['', 'x', "' or '1'='1"]) {
        const body = new URLSearchParams({
          token,
          version: '0',
          language: 'en',
          sure: 'yes',
          email: 'a@b.org',
        });
        const answer = isPost
          ? await service.postForm(
              path,
              path === '/preferences' ? {token, version: '0', language: 'en'} : body,
            )
          : await fetch(`${service.url}${path}?token=${encodeURIComponent(token)}`);
        assert.equal(answer.status, 404, `${route} ${token}`);
        assert.match(await answer.text(), /This link does not work/);
      }
    }
    assert.equal((await service.db.selectFrom('intake').selectAll().execute()).length, 0);
  });

  it('are not reached by another spelling', async t => {
    const service = await startTestService(t);
    for (const path of ['/confirm', '/preferences', '/preferences/erase', '/v1/signups']) {
      for (const trick of [
        `${path}/`,
        `/${path}`,
        `${path}//`,
        path.toUpperCase(),
        `${path};x=1`,
        `${path}%2f`,
        `${path}/.%2e/x`,
        `/x/..%2f${path}`,
      ]) {
        const answer = await fetch(service.url + trick, {
          method: 'POST',
          body: new URLSearchParams({token: 'x'}),
        });
        assert.equal(answer.status, 404, trick);
        assert.doesNotMatch(await answer.text(), /This link does not work/, trick);
      }
    }
  });
});
