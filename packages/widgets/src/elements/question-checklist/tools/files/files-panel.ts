import {html} from 'lit';
import type {MakePanel} from '../panel.ts';
import {awayPart} from './away-part.ts';
import {keepPart} from './keep-part.ts';
import {openPart} from './open-part.ts';

/** Everything about files: the record, what comes in, what goes out to be filled in. */
export const filesPanel: MakePanel = tools => {
  const parts = [keepPart(tools), openPart(tools), awayPart(tools)];
  return {render: () => html`${parts.map(part => part.render())}`};
};
