import {html} from 'lit';
import {closePart} from './close-part.ts';
import {cyclePart} from './cycle-part.ts';
import type {MakePanel} from './panel.ts';
import {personPart} from './person-part.ts';
import {subjectPart} from './subject-part.ts';

/** Whose answers, in which cycle, and who is working: asked once, and changed here. */
export const placePanel: MakePanel = tools => {
  const parts = [subjectPart(tools), cyclePart(tools), closePart(tools), personPart(tools)];
  return {render: () => html`${parts.map(part => part.render())}`};
};
