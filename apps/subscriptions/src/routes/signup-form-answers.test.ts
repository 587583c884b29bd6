import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {maria, mariaForm, startTestService} from '../testing/test-service.ts';

describe('a plain form', () => {
  it('comes back with what was typed and what is wrong, and can be sent again', async t => {
    const service = await startTestService(t);
    const answer = await service.postForm('/v1/signups', {
      ...mariaForm,
      email: '"><script>alert(1)</script>',
      lists: 'events',
    });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /Error: Enter an email address like name@example\.org\./);
    assert.match(page, /value="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /href="https:\/\/www\.example\.gov\/improvement"/);
    const hidden = Object.fromEntries(
      [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(match => [
        match[1] ?? '',
        match[2] ?? '',
      ]),
    );
    assert.deepEqual(hidden, {
      lists: 'events',
      consentLang: 'en',
      source: maria.source,
      consentText: maria.consent.text,
      consentVersion: '2026-11',
      shown: String(service.now()),
    });
    assert.equal((await service.postForm('/v1/signups', {...hidden, email: maria.email})).status, 202);
  });

  it('is put right where the page that held it was wrong', async t => {
    const service = await startTestService(t);
    const answer = await service.postForm('/v1/signups', {
      email: maria.email,
      list: 'secret',
      pageUrl: 'javascript:alert(1)',
      extra: 'x',
    });
    assert.equal(answer.status, 400);
    const page = await answer.text();
    assert.match(page, /does not fit this service/);
    assert.match(page, /value="maria@example\.org"/);
    assert.match(page, /name="lists" value="weekly"/);
    assert.doesNotMatch(page, /javascript:|extra|secret/);
  });

  it('that is too large is answered with a page', async t => {
    const service = await startTestService(t);
    const answer = await service.postForm('/v1/signups', {email: 'x'.repeat(40_000)});
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /too large to be read/);
  });
});
