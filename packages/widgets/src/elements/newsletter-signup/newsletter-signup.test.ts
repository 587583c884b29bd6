import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {registerWords} from '../../controllers/localize-controller.ts';
import {es} from '../../locales/es.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {find, providerThat, resultOf, showSignup, signUp} from '../../testing/signup-page.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import {files, loadProvider} from './providers.ts';
import type {SignupSubmitEvent} from './signup-events.ts';

const weekly = {list: 'weekly', 'privacy-url': '/privacy'};

describe('<cairn-newsletter-signup>', () => {
  it('shows a labeled box, what one agrees to, and where the privacy page is', async () => {
    const signup = await showSignup({...weekly, endpoint: providerThat('pending').endpoint});
    expect(visibleText(signup)).to.equal(
      'What states are learning Email Subscribe By subscribing you confirm that you are an adult, and agree to get this newsletter by email. You can unsubscribe at any time. Privacy Not affiliated with or endorsed by CCSSO.',
    );
    expect(find<HTMLInputElement>(signup, '#email').autocomplete).to.equal('email');
    await expect(signup).to.be.accessible();
  });

  it('sends what its page and the person said, and nothing else', async () => {
    const service = providerThat('pending');
    const signup = await showSignup({...weekly, endpoint: service.endpoint, tags: 'toolkit, footer'});
    await signUp(signup, ' maria@example.org ');
    await waitUntil(() => resultOf(signup).startsWith('Almost there.'));
    const [request, ...more] = await service.seen();
    expect(more).to.deep.equal([]);
    expect(request!.faults).to.deep.equal([]);
    const {idempotencyKey, elapsed, ...rest} = request!.body as Record<string, unknown>;
    expect(idempotencyKey).to.match(/^[0-9a-f]{32}$/);
    expect(elapsed).to.be.within(1, 10_000);
    expect(rest).to.deep.equal({
      email: 'maria@example.org',
      lists: ['weekly'],
      tags: ['toolkit', 'footer'],
      consent: {
        text: 'By subscribing you confirm that you are an adult, and agree to get this newsletter by email. You can unsubscribe at any time.',
        version: 'en-2',
        lang: 'en',
      },
      source: location.origin + location.pathname,
    });
  });

  it('goes back to the form with what was typed', async () => {
    const signup = await showSignup({endpoint: providerThat('pending').endpoint});
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => find(signup, '#again'));
    expect(visibleText(signup)).not.to.include('Subscribe');
    find(signup, '#again').click();
    await waitUntil(() => visibleText(signup).includes('Subscribe'));
    expect(find<HTMLInputElement>(signup, '#email').value).to.equal('maria@example.org');
    expect(resultOf(signup)).to.equal('');
    expect(signup.shadowRoot!.activeElement?.id).to.equal('email');
  });

  for (const [typed, problem] of [
    ['', 'Enter your email address.'],
    ['   ', 'Enter your email address.'],
    ['maria', 'Enter an email address like name@example.org.'],
    ['maria@', 'Enter an email address like name@example.org.'],
  ] as const) {
    it(`says beside the box what is wrong with "${typed}", and sends nothing`, async () => {
      const service = providerThat('pending');
      const signup = await showSignup({endpoint: service.endpoint});
      await signUp(signup, typed);
      await waitUntil(() => find(signup, '#problem'));
      expect(visibleText(find(signup, '#problem'))).to.equal(problem);
      const box = find<HTMLInputElement>(signup, '#email');
      expect([box.ariaInvalid, box.getAttribute('aria-describedby')]).to.deep.equal(['true', 'problem']);
      await waitUntil(() => signup.shadowRoot!.activeElement === box);
      expect(await service.seen()).to.deep.equal([]);
      await expect(signup).to.be.accessible();
    });
  }

  it('sends nothing when the page cancels it', async () => {
    const service = providerThat('pending');
    const signup = await showSignup({endpoint: service.endpoint});
    signup.addEventListener('cairn-signup-submit', event => event.preventDefault());
    setTimeout(() => void signUp(signup, 'maria@example.org'));
    const event = (await oneEvent(signup, 'cairn-signup-submit')) as SignupSubmitEvent;
    expect([event.provider, event.email]).to.deep.equal(['cairn', 'maria@example.org']);
    await waitUntil(() => find(signup, '[part=button]').ariaDisabled === 'false');
    expect(await service.seen()).to.deep.equal([]);
    expect(visibleText(signup)).to.include('Subscribe');
  });

  it('sends once however often the button is pressed, and the address that was there', async () => {
    const service = providerThat('slow');
    const signup = await showSignup({endpoint: service.endpoint});
    find(signup, '#email').focus();
    await sendKeys({type: 'first@example.org'});
    // Twice before anything else can happen.
    find(signup, '[part=button]').click();
    find(signup, '[part=button]').click();
    const box = find<HTMLInputElement>(signup, '#email');
    await waitUntil(() => box.readOnly && find(signup, '[part=button]').ariaDisabled === 'true');
    await sendKeys({type: 'second'});
    find(signup, '[part=button]').click();
    await waitUntil(() => resultOf(signup).includes('first@example.org'));
    expect(await service.seen()).to.have.lengthOf(1);
  });

  it('leaves the focus alone when the person has gone on to something else', async () => {
    const signup = await showSignup({endpoint: providerThat('slow').endpoint});
    const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
    await signUp(signup, 'maria@example.org');
    other.focus();
    await waitUntil(() => find(signup, '#again'));
    await signup.updateComplete;
    expect(document.activeElement).to.equal(other);
  });

  it('says what is wrong with the address to a screen reader, before the box gets the focus', async () => {
    const signup = await showSignup({endpoint: providerThat('pending').endpoint});
    const box = find<HTMLInputElement>(signup, '#email');
    find(signup, '[part=button]').focus();
    let described: string | null = null;
    box.addEventListener('focus', () => (described = box.getAttribute('aria-describedby')));
    find(signup, '[part=button]').click();
    await waitUntil(() => described === 'problem');
    expect(find(signup, '#problem').role).to.equal('alert');
  });

  it('has a trap for machines that neither a person nor autofill can fill', async () => {
    const signup = await showSignup({endpoint: providerThat('pending').endpoint});
    const trap = find<HTMLInputElement>(signup, '[name=cairn_leave_empty]');
    expect([trap.readOnly, trap.hidden, trap.tabIndex, trap.checkVisibility()]).to.deep.equal([
      true,
      true,
      -1,
      false,
    ]);
  });

  it('keeps the page’s own form without a service, and with an address that is none', async () => {
    const warnings = recordWarnings();
    for (const endpoint of ['', 'javascript:alert(1)', '/relative'])
      expect(visibleText(await showSignup({endpoint}, html`<p>Fallback</p>`))).to.equal('Fallback');
    const other = await showSignup({provider: 'pigeon', endpoint: 'https://news.example.gov'});
    expect(visibleText(other)).to.equal('What states are learning Fallback');
    expect(warnings.stop().at(-1)).to.match(
      /^\[cairn\] <cairn-newsletter-signup provider="pigeon">: use link, beehiiv, cairn, /,
    );
  });

  it('knows every provider', async () => {
    const warnings = recordWarnings();
    for (const provider of Object.keys(files) as (keyof typeof files)[]) {
      expect((await loadProvider(provider)).id).to.equal(provider);
      const signup = await showSignup({provider, endpoint: 'https://news.example.gov/'});
      await waitUntil(() => !visibleText(signup).includes('Fallback'), provider);
    }
    expect(warnings.stop()).to.deep.equal([]);
  });

  it('speaks Spanish where the page does', async () => {
    registerWords(es);
    const page = await fixture(
      html`<div lang="es"><cairn-newsletter-signup endpoint=${providerThat('pending').endpoint}></cairn-newsletter-signup></div>`,
    );
    const signup = page.querySelector('cairn-newsletter-signup')!;
    await waitUntil(() => visibleText(signup).includes('Suscribirse'));
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => resultOf(signup).startsWith('Ya casi.'));
    await expect(signup).to.be.accessible();
  });
});
