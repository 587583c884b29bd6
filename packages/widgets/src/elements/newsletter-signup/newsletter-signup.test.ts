import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {registerWords} from '../../controllers/localize-controller.ts';
import {es} from '../../locales/es.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {NewsletterSignup, SignupSubmitEvent, SignupSubmittedEvent} from './newsletter-signup.ts';

let id = '';

const serviceThat = (how: string) => `${location.origin}/signup-service/${how}/${id}`;

/** How often the service of this test was asked for anything. */
const requests = async () => Number(await (await fetch(`/signup-service/count/${id}`)).text());

async function show(how = 'pending'): Promise<NewsletterSignup> {
  return fixture<NewsletterSignup>(
    html`<cairn-newsletter-signup endpoint=${serviceThat(how)} list="weekly" privacy-url="/privacy">
      <h3 slot="heading">What states are learning</h3>
      <form><p>Fallback</p></form>
    </cairn-newsletter-signup>`,
  );
}

const find = <T extends HTMLElement>(signup: NewsletterSignup, selector: string) =>
  signup.shadowRoot!.querySelector<T>(selector)!;

async function signUp(signup: NewsletterSignup, email: string) {
  find(signup, '#email').focus();
  await sendKeys({type: email});
  await sendKeys({press: 'Enter'});
}

const result = (signup: NewsletterSignup) => visibleText(find(signup, '[role=status]'));

describe('<cairn-newsletter-signup>', () => {
  beforeEach(() => {
    id = crypto.randomUUID();
  });

  it('shows a labeled box, what one agrees to, and where the privacy page is', async () => {
    const signup = await show();
    expect(visibleText(signup)).to.equal(
      'What states are learning Email Subscribe By subscribing you agree to get this newsletter by email. You can unsubscribe at any time. Privacy Not affiliated with or endorsed by CCSSO.',
    );
    expect(find<HTMLInputElement>(signup, '#email').autocomplete).to.equal('email');
    await expect(signup).to.be.accessible();
  });

  it('says that it is not done yet, and never more than the service said', async () => {
    const signup = await show();
    setTimeout(() => void signUp(signup, 'maria@example.org'));
    const event = (await oneEvent(signup, 'cairn-signup-submitted')) as SignupSubmittedEvent;
    expect([event.status, event.transport]).to.deep.equal(['pending', 'fetch']);
    await waitUntil(() => result(signup).startsWith('Almost there.'));
    expect(result(signup)).to.include('maria@example.org');
    expect(result(signup)).to.include('once you press the button in that message');
    await waitUntil(() => signup.shadowRoot!.activeElement?.id === 'again');
    await expect(signup).to.be.accessible();
  });

  it('goes back to the form with what was typed', async () => {
    const signup = await show();
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => find(signup, '#again'));
    find(signup, '#again').click();
    await waitUntil(() => find(signup, '#email'));
    expect(find<HTMLInputElement>(signup, '#email').value).to.equal('maria@example.org');
    expect(result(signup)).to.equal('');
  });

  for (const [typed, problem] of [
    ['', 'Enter your email address.'],
    ['   ', 'Enter your email address.'],
    ['maria', 'Enter an email address like name@example.org.'],
    ['maria@', 'Enter an email address like name@example.org.'],
  ] as const) {
    it(`says beside the box what is wrong with "${typed}", and sends nothing`, async () => {
      const signup = await show('pending');
      await signUp(signup, typed);
      await waitUntil(() => find(signup, '#problem'));
      expect(visibleText(find(signup, '#problem'))).to.equal(problem);
      const box = find<HTMLInputElement>(signup, '#email');
      expect([box.ariaInvalid, box.getAttribute('aria-describedby')]).to.deep.equal(['true', 'problem']);
      expect(signup.shadowRoot!.activeElement).to.equal(box);
      expect(await requests()).to.equal(0);
      await expect(signup).to.be.accessible();
    });
  }

  for (const [how, sentence] of [
    ['invalid', 'did not accept this'],
    ['rate-limited', 'Too many signups came from your network'],
    ['broken', 'could not take the signup'],
    ['cut', 'We could not reach the newsletter’s service'],
  ] as const) {
    it(`says what happened when the service is "${how}", and keeps what was typed`, async () => {
      const warnings = recordWarnings();
      const signup = await show(how);
      await signUp(signup, 'maria@example.org');
      await waitUntil(() => result(signup).includes(sentence));
      expect(find<HTMLInputElement>(signup, '#email').value).to.equal('maria@example.org');
      await waitUntil(() => find(signup, '[part=button]').ariaDisabled === 'false');
      expect(warnings.stop().join()).to.equal('[cairn]');
      await expect(signup).to.be.accessible();
    });
  }

  it('offers the service’s own page when the page cannot reach it', async () => {
    const warnings = recordWarnings();
    const signup = await show('cut');
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => visibleText(signup).includes('Continue on the newsletter’s own page'));
    warnings.stop();
  });

  it('sends nothing when the page cancels it', async () => {
    const signup = await show('pending');
    signup.addEventListener('cairn-signup-submit', event => event.preventDefault());
    setTimeout(() => void signUp(signup, 'maria@example.org'));
    const event = (await oneEvent(signup, 'cairn-signup-submit')) as SignupSubmitEvent;
    expect(event.email).to.equal('maria@example.org');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(await requests()).to.equal(0);
  });

  it('sends once however often the button is pressed, and the address that was there', async () => {
    const signup = await show('slow');
    await signUp(signup, 'first@example.org');
    find(signup, '[part=button]').click();
    const box = find<HTMLInputElement>(signup, '#email');
    expect([box.readOnly, find(signup, '[part=button]').ariaDisabled]).to.deep.equal([true, 'true']);
    await sendKeys({type: 'second'});
    await waitUntil(() => result(signup).includes('first@example.org'));
    expect(await requests()).to.equal(1);
  });

  it('leaves the focus alone when the person has gone on to something else', async () => {
    const signup = await show('slow');
    const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
    await signUp(signup, 'maria@example.org');
    other.focus();
    await waitUntil(() => result(signup).startsWith('Almost there.'));
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(document.activeElement).to.equal(other);
  });

  it('says what is wrong with the address to a screen reader, before the box gets the focus', async () => {
    const signup = await show();
    const box = find<HTMLInputElement>(signup, '#email');
    find(signup, '[part=button]').focus();
    let described: string | null = null;
    box.addEventListener('focus', () => (described = box.getAttribute('aria-describedby')));
    find(signup, '[part=button]').click();
    await waitUntil(() => described === 'problem');
    expect(find(signup, '#problem').role).to.equal('alert');
  });

  it('has a trap for machines that neither a person nor autofill can fill', async () => {
    const signup = await show();
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
    for (const endpoint of ['', 'javascript:alert(1)', '/relative']) {
      const signup = await fixture(
        html`<cairn-newsletter-signup endpoint=${endpoint}><p>Fallback</p></cairn-newsletter-signup>`,
      );
      expect(visibleText(signup)).to.equal('Fallback');
    }
    const other = await fixture(
      html`<cairn-newsletter-signup provider="pigeon" endpoint=${serviceThat('cut')}
        ><h3 slot="heading">Our news</h3><p>Fallback</p></cairn-newsletter-signup
      >`,
    );
    expect(visibleText(other)).to.equal('Our news Fallback');
    expect(warnings.stop().at(-1)).to.equal(
      '[cairn] <cairn-newsletter-signup provider="pigeon">: use cairn.',
    );
  });

  it('speaks Spanish where the page does', async () => {
    registerWords(es);
    const page = await fixture(
      html`<div lang="es"><cairn-newsletter-signup endpoint=${serviceThat('pending')}></cairn-newsletter-signup></div>`,
    );
    const signup = page.querySelector('cairn-newsletter-signup')!;
    await waitUntil(() => visibleText(signup).includes('Suscribirse'));
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => result(signup).startsWith('Ya casi.'));
    await expect(signup).to.be.accessible();
  });
});
