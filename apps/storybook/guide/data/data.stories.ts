import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {DataPage} from './data-page.ts';

const meta = {
  title: 'Data',
  // A page of its own: it needs no page about it, no controls and no margin.
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}, options: {showPanel: false}},
} satisfies Meta;
export default meta;

if (!customElements.get('data-page')) customElements.define('data-page', DataPage);

/** What the data package holds. */
export const Data: StoryObj = {render: () => html`<data-page lang="en"></data-page>`};
