import {nothing, render} from 'lit';

/** Renders at the end of an element, into a place of its own: made when there is first something to show. */
export function renderIn(parent: Element, content: unknown): void {
  let place = parent.querySelector<HTMLElement>(':scope > .more');
  if (!place && content === nothing) return;
  if (!place) {
    place = document.createElement('div');
    place.className = 'more';
    parent.append(place);
  }
  render(content, place);
}
