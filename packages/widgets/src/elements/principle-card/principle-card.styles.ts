import {css} from 'lit';

export const styles = css`
  .surface {
    display: grid;
    grid-template: 1fr / 3.25rem 1fr;
    column-gap: 1.25rem;
  }
  .stone {
    block-size: 2.75rem;
    inline-size: 3.25rem;
    display: grid;
    place-items: center;
    background: var(--_wash);
    border: 1.5px solid var(--_accent);
    border-radius: var(--_stone);
    color: var(--_accent);
    font-size: 1.375em;
    font-weight: 600;
  }
  .stone[data-shape='1'] {
    --_stone: 46% 54% 52% 48% / 50% 58% 42% 50%;
  }
  .text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .heading {
    font-size: 1.375em;
    margin-block: 0.1em 0.45em;
  }
  .whose {
    margin-block-start: 0.4em;
  }
  blockquote {
    margin-block-start: 1em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_accent);
    font-style: italic;
  }
  cite {
    display: block;
    font-style: normal;
  }
  .asks {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  details p {
    padding-block-end: 0.9em;
    max-inline-size: 62ch;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block: 0.7em;
    font-weight: 600;
    color: inherit;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 1em 0.25em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -20%;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 20%;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 1.2em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .foot .small {
    flex-basis: 100%;
  }
  @container (max-width: 26rem) {
    .surface {
      grid-template: auto 1fr / 1fr;
      row-gap: 0.6em;
    }
  }
`;
