import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guessesPerHour} from '../abuse/guesses.ts';
import {day, hour} from '../clock.ts';
import {createProgress} from '../testing/progress.ts';
import {
  maria,
  preferencesToken,
  startTestService,
  tokenOf,
  type TestService,
} from '../testing/test-service.ts';
import {linkPaths, type TokenPurpose} from './purposes.ts';

// Guesses of a stranger: `npm test` makes some, `test:soak` a million.
const guesses = Number(process.env['GUESSES'] ?? 300);

// One link of each kind, for a person who is active on one list and pending on another.
async function oneOfEach(service: TestService): Promise<Record<TokenPurpose, string>> {
  await service.postJson(maria);
  await service.settle();
  await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
  await service.postJson({...maria, lists: ['events']});
  await service.settle();
  const pending = service.mails.find(({subject}) => subject === 'Please confirm: Events & dates');
  const confirm = tokenOf(service.link('confirm', pending));
  const unsubscribe = tokenOf(service.link('unsubscribe', pending));
  const notMe = tokenOf(service.link('not-me', pending));
  const preferences = await preferencesToken(service);
  await service.postForm('/preferences/address', {token: preferences, email: 'new@example.org'});
  await service.settle();
  const changeAddress = tokenOf(service.link('change-address'));
  return {confirm, unsubscribe, 'not-me': notMe, preferences, 'change-address': changeAddress};
}

const posts: Readonly<Record<TokenPurpose, Record<string, string>>> = {
  confirm: {},
  unsubscribe: {},
  'not-me': {},
  preferences: {version: '0', language: 'en', lists: 'weekly'},
  'change-address': {},
};

function bent(token: string): string[] {
  const flipped = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
  return [token.slice(0, -1), `${token}A`, flipped, token.toLowerCase(), `${token} `, ''];
}

describe('a mailed link', () => {
  it('works for its own purpose only, whole and unchanged', async t => {
    const service = await startTestService(t);
    const tokens = await oneOfEach(service);
    const before = await service.states();
    const pages = new Set<string>();
    for (const [purpose, path] of Object.entries(linkPaths) as [TokenPurpose, string][]) {
      const foreign = Object.entries(tokens).filter(([other]) => other !== purpose);
      const wrong = [...foreign.map(([, token]) => token), ...bent(tokens[purpose])];
      for (const token of wrong) {
        const answer = await service.postForm(path, {...posts[purpose], token});
        assert.ok([404, 429].includes(answer.status), `${purpose} ${token} ${answer.status}`);
        pages.add(await answer.text());
        const page = await fetch(`${service.url}${path}?token=${encodeURIComponent(token)}`);
        assert.ok([404, 429].includes(page.status), `${purpose} ${token} ${page.status}`);
        pages.add(await page.text());
      }
    }
    assert.equal(pages.size, 1, 'one and the same page for all');
    assert.deepEqual(await service.states(), before);
    for (const [purpose, path] of Object.entries(linkPaths) as [TokenPurpose, string][]) {
      assert.equal((await fetch(`${service.url}${path}?token=${tokens[purpose]}`)).status, 200, purpose);
    }
  });

  it('is about one person: what somebody else was sent moves nobody', async t => {
    const service = await startTestService(t);
    await service.postJson({...maria, email: 'other@example.org'});
    await service.settle();
    const other = tokenOf(service.link('confirm'));
    await service.postJson(maria);
    await service.settle();
    await service.postForm('/confirm', {token: other});
    assert.deepEqual(await service.states(), [
      'maria@example.org weekly pending',
      'other@example.org weekly active',
    ]);
  });

  it('ends when its time is over, and a used one does nothing more', async t => {
    const service = await startTestService(t);
    const tokens = await oneOfEach(service);
    service.pass(day);
    assert.equal((await service.postForm('/address', {token: tokens['change-address']})).status, 404);
    assert.equal((await fetch(`${service.url}/preferences?token=${tokens.preferences}`)).status, 410);
    service.pass(6 * day);
    assert.equal((await service.postForm('/confirm', {token: tokens.confirm})).status, 404);
    service.pass(3650 * day);
    assert.equal((await service.postForm('/unsubscribe', {token: tokens.unsubscribe})).status, 200);
    assert.equal((await service.postForm('/not-me', {token: tokens['not-me']})).status, 200);
  });

  it('is not guessed: after some wrong ones a network is told to wait, while true links work', async t => {
    const service = await startTestService(t);
    const {unsubscribe} = await oneOfEach(service);
    const counts = new Map<number, number>();
    const progress = createProgress();
    const guess = async (index: number): Promise<void> => {
      const token = Buffer.from(`guess ${index}`.padEnd(32)).toString('base64url');
      const answer = await service.postForm('/unsubscribe', {token});
      await answer.arrayBuffer();
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
    };
    for (let index = 0; index < guesses; index += 20) {
      await Promise.all(Array.from({length: 20}, (_, more) => guess(index + more)));
      progress((index + 20) / guesses);
    }
    t.diagnostic(
      `${guesses.toLocaleString('en')} guesses, ${counts.get(200) ?? 0} hits, ${counts.get(429)?.toLocaleString('en')} told to wait`,
    );
    assert.deepEqual([...counts.keys()].toSorted(), [404, 429]);
    assert.equal(counts.get(404), guessesPerHour);
    assert.equal((await fetch(`${service.url}/unsubscribe?token=${unsubscribe}`)).status, 200);
    service.pass(hour);
    assert.equal((await fetch(`${service.url}/confirm?token=x`)).status, 404);
  });
});
