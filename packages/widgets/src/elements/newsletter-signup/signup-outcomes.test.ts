import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {registerWords} from '../../controllers/localize-controller.ts';
import {en} from '../../locales/en.ts';
import {es} from '../../locales/es.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {find, providerThat, resultOf, showSignup, signUp} from '../../testing/signup-page.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {SignupSubmittedEvent} from './signup-events.ts';

const listmonk = {provider: 'listmonk', list: '5b6a5f0e-8c3b-4f0a-9d52-0a6f0c1f2d11'};
const hubspot = {provider: 'hubspot'};

type Attributes = Readonly<Record<string, string>>;

/** What a provider answers, what is said about it, and what a page may count. */
const endings: readonly (readonly [Attributes, how: string, says: string, counts: readonly unknown[]])[] = [
  [{}, 'pending', 'Almost there. If maria@example.org is not subscribed yet', ['cairn', 'pending', false]],
  [listmonk, 'pending', 'Almost there.', ['listmonk', 'pending', false]],
  [listmonk, 'confirmed', 'Done. maria@example.org is subscribed.', ['listmonk', 'confirmed', false]],
  [
    listmonk,
    'already',
    'Nothing to do. maria@example.org was subscribed already.',
    ['listmonk', 'confirmed', true],
  ],
  [
    listmonk,
    'older-version',
    'Sent. The newsletter’s service took the signup',
    ['listmonk', 'unknown', false],
  ],
  [hubspot, 'message', 'Sent.', ['hubspot', 'unknown', false]],
  [{provider: 'kit'}, 'success', 'Sent.', ['kit', 'unknown', false]],
];

/** What a provider answers, or does not, and what is said about it. */
const failures: readonly (readonly [Attributes, how: string, reason: keyof typeof en.outcome.problems])[] = [
  [{}, 'invalid', 'invalid'],
  [listmonk, 'invalid', 'invalid'],
  [hubspot, 'captcha', 'blocked'],
  [{}, 'blocked', 'blocked'],
  [{}, 'rate-limited', 'rate-limited'],
  [{}, 'bad-request', 'rejected'],
  [{}, 'conflict', 'rejected'],
  [{}, 'broken-page', 'rejected'],
  [{}, 'html-page', 'rejected'],
  [{}, 'says-confirmed', 'rejected'],
  [{}, 'redirect', 'unreachable'],
  [{}, 'opaque', 'unreachable'],
  [{}, 'cut', 'unreachable'],
];

describe('<cairn-newsletter-signup>, when it was sent,', () => {
  for (const [attributes, how, says, counts] of endings) {
    it(`says "${says}" when ${counts[0]} answers "${how}"`, async () => {
      const provider = providerThat(how, attributes['provider']);
      const signup = await showSignup({...attributes, endpoint: provider.endpoint});
      setTimeout(() => void signUp(signup, 'maria@example.org'));
      const event = (await oneEvent(signup, 'cairn-signup-submitted')) as SignupSubmittedEvent;
      expect([event.provider, event.status, event.already]).to.deep.equal(counts);
      expect(event.transport).to.equal('fetch');
      expect(JSON.stringify(event)).not.to.include('maria');
      await waitUntil(() => resultOf(signup).startsWith(says));
      await waitUntil(() => signup.shadowRoot!.activeElement?.id === 'again');
      expect((await provider.seen()).flatMap(({faults}) => faults)).to.deep.equal([]);
      await expect(signup).to.be.accessible();
    });
  }

  for (const [attributes, how, reason] of failures) {
    it(`says what "${how}" of ${attributes['provider'] ?? 'cairn'} means, and keeps what was typed`, async () => {
      const warnings = recordWarnings();
      const {endpoint} = providerThat(how, attributes['provider']);
      const signup = await showSignup({...attributes, endpoint});
      await signUp(signup, 'maria@example.org');
      await waitUntil(() => resultOf(signup) === en.outcome.problems[reason]);
      expect(find<HTMLInputElement>(signup, '#email').value).to.equal('maria@example.org');
      await waitUntil(() => find(signup, '[part=button]').ariaDisabled === 'false');
      expect(warnings.stop().join()).to.equal('[cairn]');
      await expect(signup).to.be.accessible();
    });
  }

  it('has a sentence of its own for every end, in both languages', () => {
    for (const {outcome} of [en, es]) {
      const {pending, confirmed, already, unknown, elsewhere, onlyThere, problems} = outcome;
      const ends = [pending, confirmed, already, unknown, elsewhere, onlyThere].map(say =>
        say('a@b').join(' '),
      );
      const sentences = [...ends, ...Object.values(problems)];
      expect(new Set(sentences).size).to.equal(sentences.length).and.to.equal(14);
    }
    expect(
      new Set([...Object.values(en.outcome.problems), ...Object.values(es.outcome.problems)]).size,
    ).to.equal(16);
  });

  it('uses the same key for another attempt with the same content, and another for other content', async () => {
    const warnings = recordWarnings();
    const service = providerThat('unavailable');
    const signup = await showSignup({endpoint: service.endpoint});
    const failed = async (count: number) => {
      await waitUntil(async () => (await service.seen()).length === count);
      await waitUntil(() => find(signup, '[part=button]').ariaDisabled === 'false');
    };
    await signUp(signup, 'maria@example.org');
    await failed(1);
    find(signup, '[part=button]').click();
    await failed(2);
    await signUp(signup, '.mx');
    await failed(3);
    const keys = (await service.seen()).map(({body}) => (body as {idempotencyKey: string}).idempotencyKey);
    expect(keys[0]).to.equal(keys[1]);
    expect(keys[2]).not.to.equal(keys[1]);
    warnings.stop();
  });

  it('offers the form where the service refuses the page, with what was typed', async () => {
    const warnings = recordWarnings();
    const service = providerThat('blocked');
    const signup = await showSignup({endpoint: service.endpoint});
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => visibleText(signup).includes('Continue on the newsletter’s own page'));
    const forms: FormData[] = [];
    const {submit} = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function () {
      forms.push(new FormData(this));
    };
    [...signup.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => resultOf(signup).startsWith('One more step.'));
    HTMLFormElement.prototype.submit = submit;
    expect(forms.map(form => form.get('email'))).to.deep.equal(['maria@example.org']);
    expect(find<HTMLAnchorElement>(signup, '[part=signup-page]').href).to.equal(`${service.endpoint}/signup`);
    await expect(signup).to.be.accessible();
    warnings.stop();
  });

  it('offers no other way where that would not help', async () => {
    const warnings = recordWarnings();
    for (const how of ['invalid', 'rate-limited']) {
      const signup = await showSignup({endpoint: providerThat(how).endpoint});
      await signUp(signup, 'maria@example.org');
      await waitUntil(() => resultOf(signup) === en.outcome.problems[how as 'invalid']);
      expect(visibleText(signup)).not.to.include('newsletter’s own page');
    }
    warnings.stop();
  });

  it('is a link where the provider has only a page, and can be canceled', async () => {
    const {endpoint} = providerThat('opened', 'link');
    const signup = await showSignup({provider: 'link', endpoint});
    await waitUntil(() => visibleText(signup).includes('Subscribe on the newsletter’s own page'));
    const link = find<HTMLAnchorElement>(signup, '[part=signup-page]');
    expect([link.href, link.target, link.rel]).to.deep.equal([endpoint, '_blank', 'noopener']);
    expect(find(signup, 'input')).to.equal(null);
    await expect(signup).to.be.accessible();
    const seen: unknown[] = [];
    signup.addEventListener('cairn-signup-submitted', event =>
      seen.push((event as SignupSubmittedEvent).transport),
    );
    // The tab itself is not wanted here.
    link.addEventListener('click', event => event.preventDefault(), {once: true});
    link.click();
    signup.addEventListener('cairn-signup-submit', event => event.preventDefault());
    link.click();
    expect(seen).to.deep.equal(['link']);
  });

  it('says it in Spanish where the page speaks Spanish', async () => {
    registerWords(es);
    const warnings = recordWarnings();
    const signup = await showSignup({lang: 'es', endpoint: providerThat('rate-limited').endpoint});
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => resultOf(signup) === es.outcome.problems['rate-limited']);
    await expect(signup).to.be.accessible();
    warnings.stop();
  });
});
