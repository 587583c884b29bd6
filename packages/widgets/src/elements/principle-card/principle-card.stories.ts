import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {uncheckedPrinciple} from '../../testing/example-content.ts';
import './define.ts';

const meta = {title: 'Principle card', component: 'cairn-principle-card'} satisfies Meta;
export default meta;

type Story = StoryObj;

/** As most pages embed it. */
export const Default: Story = {args: {principle: 3, 'questions-url': '#questions'}};

/** With a motto, which is a quotation and says where it stands. */
export const WithMotto: Story = {args: {principle: 9}};

/** What it asks of each level, unfolded. */
export const Expanded: Story = {args: {principle: 3, expanded: true}};

/** A paraphrase that nobody has compared with the document yet says so. */
export const Unchecked: Story = {args: {principle: 8}};

/** A long title, set by the page. */
export const LongTitle: Story = {
  render: () => html`<cairn-principle-card .content=${uncheckedPrinciple}></cairn-principle-card>`,
};

/** Beside each other the links at the foot line up. */
export const Row: Story = {
  render: () =>
    html`<div style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr))">
      <cairn-principle-card principle="3"></cairn-principle-card>
      <cairn-principle-card principle="9"></cairn-principle-card>
    </div>`,
};

/** In a narrow column the stone moves above the text. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 20rem"><cairn-principle-card principle="5"></cairn-principle-card></div>`,
};

/** A dark card on a page of either color scheme. */
export const Dark: Story = {args: {principle: 7, theme: 'dark'}};

/** The page changes the look by tokens. */
export const OtherTokens: Story = {
  render: () =>
    html`<div style="--cairn-accent: #8a1c4a; --cairn-wash: #fbeef3; --cairn-radius: 0">
      <cairn-principle-card principle="1" theme="light"></cairn-principle-card>
    </div>`,
};

/** What a visitor sees where the content does not come: the page's own text. */
export const Fallback: Story = {
  render: () =>
    html`<cairn-principle-card>
      <h3>3. Engage stakeholders early and often</h3>
      <p>The page’s own text, in the page’s own look.</p>
    </cairn-principle-card>`,
};
