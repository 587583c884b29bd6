import {css} from 'lit';

/**
 * What every widget has in common: a block that inherits the host page's font, one surface, one focus ring.
 * The intrinsic size is for parents that shrink to their content (a flex row, a table cell): a container would have no
 * width at all there.
 */
export const base = css`
  :host {
    display: grid;
    container-type: inline-size;
    contain-intrinsic-inline-size: 16rem;
    color: var(--_ink);
    font-size: max(1rem, 16px);
    line-height: 1.5;
    text-align: start;
    visibility: visible;
    text-transform: none;
    white-space: normal;
    text-indent: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .surface,
  .fallback {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.5);
  }
  p,
  ul,
  ol,
  blockquote,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  a,
  summary {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  .heading {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  summary {
    cursor: pointer;
    padding-block: 0.4em;
  }
  @container (max-width: 26rem) {
    .surface {
      padding: var(--_space);
    }
  }
`;
