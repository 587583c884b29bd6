import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startTestService} from '../testing/test-service.ts';

const story = {
  name: 'Maria Garcia',
  organization: 'Sunnyside Unified',
  state: 'Arizona',
  text: 'We began small.\n\nIt worked <b>well</b>.',
  link: 'https://www.example.org/story',
  source: 'https://www.example.gov/stories',
  language: 'en',
};

const postStory = (url: string, body: unknown) =>
  fetch(`${url}/v1/stories`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  });

describe('a story', () => {
  it('is kept, and mailed to the operator as it was written', async t => {
    const service = await startTestService(t, {OPERATOR_EMAIL: 'editor@example.gov'});
    const answer = await postStory(service.url, story);
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), {result: 'received'});
    await service.settle();
    const [mail] = service.mails;
    assert.equal(mail?.to, 'editor@example.gov');
    assert.match(mail?.text ?? '', /From: Maria Garcia, Sunnyside Unified, Arizona/);
    assert.match(mail?.text ?? '', /It worked <b>well<\/b>\./);
    assert.match(mail?.html ?? '', /We began small\.<br><br>It worked &lt;b&gt;well&lt;\/b&gt;\./);
    const {region, text} = await service.db.selectFrom('story').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([region, text], ['Arizona', story.text]);
  });

  it('comes back whole from a plain form that has to be put right', async t => {
    const service = await startTestService(t);
    const answer = await service.postForm('/v1/stories', {...story, name: '', link: 'javascript:alert(1)'});
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /Error: Enter a name/);
    assert.match(page, /Error: Enter the address of a web page/);
    assert.match(page, /<textarea[^>]*>We began small\.\n\nIt worked &lt;b&gt;well&lt;\/b&gt;\.<\/textarea>/);
    assert.doesNotMatch(page, /href="javascript/);
    const thanks = await service.postForm('/v1/stories', {...story, language: 'es'});
    assert.equal(thanks.status, 202);
    assert.match(
      await thanks.text(),
      /Gracias por su historia.*href="https:\/\/www\.example\.gov\/stories"/s,
    );
  });

  it('is refused with a reason where it is none', async t => {
    const service = await startTestService(t);
    for (const [body, status, field] of [
      [{}, 422, 'name'],
      [{name: 'Maria'}, 422, 'text'],
      [{...story, text: ' \n '}, 422, 'text'],
      [{...story, text: 'x'.repeat(6001)}, 422, 'text'],
      [{...story, text: 'a\0b'}, 422, 'text'],
      [{...story, link: 'ftp://example.org'}, 422, 'link'],
      [{...story, email: 'maria@example.org'}, 400, 'email'],
    ] as const) {
      const answer = await postStory(service.url, body);
      assert.equal(answer.status, status, JSON.stringify(body).slice(0, 80));
      const {errors} = (await answer.json()) as {errors: {field: string}[]};
      assert.ok(errors.some(error => error.field === field));
    }
  });
});
