import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {registerWords} from '../../controllers/localize-controller.ts';
import {es} from '../../locales/es.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {find, providerThat, resultOf, showSignup, signUp} from '../../testing/signup-page.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {NewsletterSignup} from './newsletter-signup.ts';

const all = {
  fields: 'name job-role organization state topics',
  topics: 'weekly: Every week; research: Research notes',
};

/** Shown, with its fields, which come after the page's own form. */
async function showFields(attributes: Readonly<Record<string, string>>, inside?: unknown) {
  const signup = await showSignup({...all, ...attributes}, inside);
  await waitUntil(() => find(signup, '.more'));
  return signup;
}

async function type(signup: NewsletterSignup, selector: string, text: string) {
  find(signup, selector).focus();
  await sendKeys({type: text});
}

describe('the fields of <cairn-newsletter-signup>', () => {
  it('are labeled, known to the browser, and in the order of the page', async () => {
    const signup = await showFields({endpoint: providerThat('pending').endpoint});
    expect(visibleText(find(signup, 'form'))).to.match(
      /^Email Name \(optional\) Job role \(optional\) Organization \(optional\) State \(optional\) What should we send you\? Every week Research notes Subscribe By/,
    );
    const boxes = [...signup.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=field]')];
    expect(boxes.map(box => box.autocomplete)).to.deep.equal([
      'name',
      'organization-title',
      'organization',
      'address-level1',
    ]);
    expect(signup.shadowRoot!.querySelectorAll('option')).to.have.lengthOf(57);
    await expect(signup).to.be.accessible();
  });

  it('are sent with the address, and those left empty are not', async () => {
    const service = providerThat('pending');
    const signup = await showFields({endpoint: service.endpoint});
    await type(signup, '#name', ' María ');
    await type(signup, '#organization', 'Franklin Department of Education');
    find<HTMLSelectElement>(signup, '#state').value = 'NM';
    find(signup, '[value=research]').click();
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => resultOf(signup).startsWith('Almost there.'));
    const [{body, faults} = {body: {}, faults: []}] = await service.seen();
    expect(faults).to.deep.equal([]);
    const {name, jobRole, organization, state, lists} = body as Record<string, unknown>;
    expect({name, jobRole, organization, state, lists}).to.deep.equal({
      name: 'María',
      jobRole: undefined,
      organization: 'Franklin Department of Education',
      state: 'NM',
      lists: ['research'],
    });
    find(signup, '#again').click();
    await waitUntil(() => visibleText(signup).includes('Subscribe'));
    expect(find<HTMLInputElement>(signup, '#name').value).to.equal(' María ');
  });

  it('say that a topic is missing, and lead to the first one', async () => {
    const service = providerThat('pending');
    const signup = await showFields({endpoint: service.endpoint});
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => visibleText(signup).includes('Choose at least one.'));
    await waitUntil(() => signup.shadowRoot!.activeElement === find(signup, '[value=weekly]'));
    await expect(signup).to.be.accessible();
    expect(await service.seen()).to.deep.equal([]);
    find(signup, '[value=weekly]').click();
    await waitUntil(() => !visibleText(signup).includes('Choose at least one.'));
  });

  it('lead to the address first when both are missing', async () => {
    const signup = await showFields({endpoint: providerThat('pending').endpoint});
    find(signup, '[part=button]').click();
    await waitUntil(() => visibleText(signup).includes('Choose at least one.'));
    await waitUntil(() => signup.shadowRoot!.activeElement === find(signup, '#email'));
  });

  it('are not asked for where the provider has no place for them', async () => {
    const warnings = recordWarnings();
    const {endpoint} = providerThat('message', 'mailchimp');
    const signup = await showFields({provider: 'mailchimp', endpoint, 'field-names': 'organization=ORG'});
    find(signup, '#email').focus();
    await waitUntil(() => !find(signup, '#state'));
    expect([...signup.shadowRoot!.querySelectorAll('[part=field]')].map(({id}) => id)).to.deep.equal([
      'name',
      'organization',
    ]);
    expect(find(signup, '[part=topics]')).to.equal(null);
    expect(warnings.stop()).to.deep.equal(
      ['jobRole', 'state', 'lists'].map(
        value => `[cairn] <cairn-newsletter-signup provider="mailchimp">: there is no place for "${value}".`,
      ),
    );
  });

  it('tell the page’s developer what there is to ask for', async () => {
    const warnings = recordWarnings();
    await showFields({fields: 'age', endpoint: providerThat('pending').endpoint});
    expect(warnings.stop()).to.deep.equal([
      '[cairn] fields="age": use name, job-role, organization, state, topics.',
    ]);
  });

  it('send the page’s own wording of the consent as it was read', async () => {
    const service = providerThat('message', 'hubspot');
    const signup = await showSignup(
      {provider: 'hubspot', endpoint: service.endpoint, list: '123456', 'consent-version': '2026-11'},
      html`<p slot="consent" lang="en-US">
        Send me <b>one email</b> a week. <a href="/privacy">Privacy</a>
      </p>`,
    );
    await signUp(signup, 'maria@example.org');
    await waitUntil(() => resultOf(signup).startsWith('Sent.'));
    const [{body, faults} = {body: {}, faults: []}] = await service.seen();
    expect(faults).to.deep.equal([]);
    const text = 'Send me one email a week. Privacy';
    expect((body as {legalConsentOptions: unknown}).legalConsentOptions).to.deep.equal({
      consent: {
        consentToProcess: true,
        text,
        communications: [{value: true, subscriptionTypeId: 123456, text}],
      },
    });
    await expect(signup).to.be.accessible();
  });

  it('speak Spanish where the page does', async () => {
    registerWords(es);
    const signup = await showFields({lang: 'es', endpoint: providerThat('pending').endpoint});
    await waitUntil(() => visibleText(signup).includes('Cargo (opcional)'));
    const options = [...signup.shadowRoot!.querySelectorAll('option')].map(({text}) => text);
    expect(options.slice(0, 3)).to.deep.equal(['', 'Alabama', 'Alaska']);
    expect(options).to.include('Nuevo México');
    await expect(signup).to.be.accessible();
  });
});
