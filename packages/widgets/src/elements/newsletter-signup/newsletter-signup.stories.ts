import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import './define.ts';
import type {NewsletterSignup} from './newsletter-signup.ts';

const meta = {title: 'Newsletter signup', component: 'cairn-newsletter-signup'} satisfies Meta;
export default meta;

type Story = StoryObj;

// Nothing listens there: what these stories send does not arrive, and the form says so.
const NOWHERE = 'http://127.0.0.1:9';

const press = (signup: NewsletterSignup, email: string) => {
  const box = signup.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
  box.value = email;
  box.dispatchEvent(new Event('input'));
  signup.shadowRoot!.querySelector('button')!.click();
};

const find = async (canvas: HTMLElement) => {
  const signup = canvas.querySelector<NewsletterSignup>('cairn-newsletter-signup')!;
  await signup.updateComplete;
  return signup;
};

/** Before anything was typed. */
export const Default: Story = {args: {endpoint: NOWHERE, 'privacy-url': '#privacy'}};

/** With the page's own heading. */
export const OwnHeading: Story = {
  render: () =>
    html`<cairn-newsletter-signup endpoint=${NOWHERE} privacy-url="#privacy">
      <h3 slot="heading">What states are learning, every week</h3>
    </cairn-newsletter-signup>`,
};

/** What is wrong stands beside the box. */
export const Invalid: Story = {
  args: {endpoint: NOWHERE, 'privacy-url': '#privacy'},
  play: async ({canvasElement}) => press(await find(canvasElement), 'maria'),
};

/** The service cannot be reached: what was typed stays. */
export const Unreachable: Story = {
  args: {endpoint: NOWHERE, 'privacy-url': '#privacy'},
  play: async ({canvasElement}) => press(await find(canvasElement), 'maria@example.org'),
};

/** The service took it: not subscribed yet, and it says so. Send from this story while `npm start` runs. */
export const Live: Story = {
  args: {endpoint: 'http://127.0.0.1:4402', list: 'weekly', 'privacy-url': '#privacy'},
};

/** In a narrow column the button takes the whole width. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 18rem"><cairn-newsletter-signup endpoint=${NOWHERE}></cairn-newsletter-signup></div>`,
};

/** A dark form on a page of either color scheme. */
export const Dark: Story = {args: {endpoint: NOWHERE, theme: 'dark', 'privacy-url': '#privacy'}};

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
