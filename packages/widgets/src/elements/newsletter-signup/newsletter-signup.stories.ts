import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answered, failing, withoutTabs} from '../../testing/answer-signups.ts';
import './define.ts';
import type {NewsletterSignup} from './newsletter-signup.ts';
import {SignupSubmittedEvent} from './signup-events.ts';

const meta = {title: 'Newsletter signup', component: 'cairn-newsletter-signup'} satisfies Meta;
export default meta;

type Story = StoryObj;

const args = {endpoint: 'https://news.example.gov', list: 'weekly', 'privacy-url': '#privacy'};
const everyField = {
  fields: 'name job-role organization state topics',
  topics: 'weekly: Every week, what states try; research: Once a month, what research says',
};
const listmonk = {provider: 'listmonk', list: '5b6a5f0e-8c3b-4f0a-9d52-0a6f0c1f2d11'};

const find = async (canvas: HTMLElement) => {
  const signup = canvas.querySelector<NewsletterSignup>('cairn-newsletter-signup')!;
  await signup.updateComplete;
  return signup.shadowRoot!;
};

const press =
  (email: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const root = await find(canvasElement);
    root.querySelector<HTMLInputElement>('#email')!.value = email;
    root.querySelector<HTMLButtonElement>('[part=button]')!.click();
  };

/** A story of how a signup ends. */
const ends = (beforeEach: NonNullable<Story['beforeEach']>, more: Story['args'] = {}): Story => ({
  args: {...args, ...more},
  beforeEach,
  play: press('maria@example.org'),
});

/** A story inside something of the page’s. */
const inside = (story: Story, page: (signup: unknown) => TemplateResult): Story => ({
  ...story,
  decorators: [signup => page(signup())],
});

const narrow = (signup: unknown) => html`<div style="max-width: 18rem">${signup}</div>`;
const spanish = (signup: unknown) => html`<div lang="es">${signup}</div>`;
const pending = answered(202, {result: 'pending'});

/** Before anything was typed. */
export const Default: Story = {args};

/** With the page's own heading, and its own wording of what one agrees to: both stand in the fallback too. */
export const OwnWords: Story = {
  render: () =>
    html`<cairn-newsletter-signup endpoint=${args.endpoint} consent-version="2026-11">
      <h3 slot="heading">What states are learning, every week</h3>
      <p slot="consent">Send me one email a week. I am an adult and can stop it anytime. <a href="#p">Privacy</a></p>
    </cairn-newsletter-signup>`,
};

/** Asking for a name too. */
export const WithName: Story = {args: {...args, fields: 'name'}};

/** Asking for everything there is to ask for. */
export const AllFields: Story = {args: {...args, ...everyField}};

/** Choosing between newsletters. */
export const Topics: Story = {args: {...args, fields: 'topics', topics: everyField.topics}};

/** A provider that has only a page of its own. */
export const HostedPage: Story = {args: {...args, provider: 'link'}};

/** What is wrong stands beside the box. */
export const AddressInvalid: Story = {args, play: press('maria')};

/** Nothing was chosen. */
export const TopicMissing: Story = {
  args: {...args, ...everyField},
  play: async context => {
    const signup = await find(context.canvasElement);
    while (!signup.querySelector('fieldset')) await new Promise(resolve => requestAnimationFrame(resolve));
    await press('maria@example.org')(context);
  },
};

/** While it is sent. */
export const Sending = ends(failing('never'));

/** Not subscribed yet, and it says so. */
export const Pending = ends(pending);

/** The provider says that the person is subscribed. */
export const Confirmed = ends(answered(200, {data: {has_optin: false}}), listmonk);

/** The provider says that the person was subscribed before. Our own service never tells. */
export const AlreadySubscribed = ends(answered(409, {message: 'E-mail already exists.'}), listmonk);

/** Taken, and the provider says no more. */
export const Unknown = ends(answered(200, {data: true}), listmonk);

/** What follows happens in the provider's own tab. */
export const Elsewhere = ends(withoutTabs, {transport: 'form-post'});

/** The page may not send, and the provider takes no form: its page is the only way. */
export const OnlyThere = ends(failing('forbidden'), {provider: 'ghost'});

/** The provider did not accept what was typed. */
export const Invalid = ends(answered(422, {}));

/** The provider refuses this page; a form may still get through. */
export const Blocked = ends(answered(403, {}));

/** Too many signups from this network. */
export const RateLimited = ends(answered(429, {}));

/** Any other answer that is no acceptance. */
export const Rejected = ends(answered(500, {}));

/** The reader is offline: nothing was sent. */
export const Offline = ends(failing('offline'));

/** No answer within ten seconds. */
export const Timeout = ends(failing('timeout'));

/** No answer that the page may read: what was typed stays. */
export const Unreachable = ends(failing('unreachable'));

/** The page's own Content Security Policy forbids it. */
export const Forbidden = ends(failing('forbidden'), {transport: 'fetch'});

/** In a narrow column the button takes the whole width. */
export const Narrow = inside({args}, narrow);

/** Every field in a narrow column. */
export const NarrowAllFields = inside(AllFields, narrow);

/** A failure in a narrow column. */
export const NarrowBlocked = inside(Blocked, narrow);

/** A dark form on a page of either color scheme. */
export const Dark: Story = {args: {...args, theme: 'dark'}};

/** Every field, dark. */
export const DarkAllFields: Story = {args: {...args, ...everyField, theme: 'dark'}};

/** Not subscribed yet, dark. */
export const DarkPending = ends(pending, {theme: 'dark'});

/** A failure, dark. */
export const DarkRateLimited = ends(answered(429, {}), {theme: 'dark'});

/** On a Spanish page. */
export const Spanish = inside({args}, spanish);

/** Every field on a Spanish page. */
export const SpanishAllFields = inside(AllFields, spanish);

/** Not subscribed yet, on a Spanish page. */
export const SpanishPending = inside(Pending, spanish);

/** A failure on a Spanish page. */
export const SpanishBlocked = inside(Blocked, spanish);

/**
 * A page counts signups with its own analytics: `cairn-signup-submitted` tells the provider, the status, whether the
 * address was subscribed before, and the transport. It never carries the address.
 */
export const Counting: Story = {
  ...Pending,
  decorators: [
    signup =>
      html`<div @cairn-signup-submitted=${count}>${signup()}</div>
        <p>Counted: <output aria-label="Counted">nothing yet</output></p>`,
  ],
};

function count(event: Event) {
  if (!(event instanceof SignupSubmittedEvent)) return;
  const {provider, status, already, transport} = event;
  const counted = [provider, status, already ? 'already' : 'new', transport].join(', ');
  document.querySelector('output')!.textContent = counted;
}

/** With a real service. Send from this story while `npm start` runs. */
export const Live: Story = {args: {...args, endpoint: 'http://127.0.0.1:4402'}};

/** What a visitor sees without script: a form that works. */
export const Fallback: Story = {
  render: () =>
    html`<cairn-newsletter-signup>
      <form method="post" action="https://news.example.gov/v1/signups">
        <p><label>Email <input name="email" type="email" required /></label></p>
        <p><button>Subscribe</button></p>
      </form>
    </cairn-newsletter-signup>`,
};
