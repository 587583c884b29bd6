import {css} from 'lit';

/** The page: its measure, its headings, and what its sections share. */
const page = css`
  :host {
    box-sizing: border-box;
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: clamp(1rem, 4vw, 3rem);
    gap: 4rem;
    grid-template-columns: minmax(0, 1fr);
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.2;
    text-wrap: balance;
  }
  h1 {
    font-size: 2.25em;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1em;
  }
  .lede {
    max-inline-size: 62ch;
    text-wrap: pretty;
    margin-block: 0.5em 1.5em;
  }
  .small {
    font-size: 0.875em;
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
    gap: 1.25rem 1rem;
    margin: 0;
  }
  .counts div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  dd {
    margin: 0;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_accent);
  }
  dd,
  td,
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  details > :not(summary) {
    margin-block: 0.25em 1em;
  }
  .plain {
    list-style: none;
    columns: 17rem;
    font-size: 0.9375em;
  }
`;

/** The requirements, the tables of review states, and the downloads. */
const lists = css`
  .requirements {
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .requirements > li {
    border-block-end: 1px solid var(--_line);
  }
  .requirements summary {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr) 14rem 6.5rem;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding-block: 0.7em;
    color: inherit;
  }
  .requirements summary::-webkit-details-marker {
    display: none;
  }
  .requirements summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    translate: 0 -0.15em;
  }
  .requirements [open] > summary::before {
    rotate: 45deg;
    translate: 0.1em -0.3em;
  }
  .title {
    font-weight: 600;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .detail {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 70ch;
    padding-inline-start: 2rem;
  }
  .detail ol {
    list-style: decimal;
    padding-inline-start: 1.25em;
    display: grid;
    gap: 0.4em;
  }
  .detail li .small {
    white-space: nowrap;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 2.5rem 3rem;
    align-items: start;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.75rem;
  }
  caption .small {
    display: block;
    font-weight: 400;
  }
  .review thead th {
    font-size: 0.875em;
    color: var(--_muted);
    padding-block-end: 0.4em;
  }
  .review :is(td, th):not(:first-child) {
    text-align: end;
    inline-size: 6rem;
  }
  .review tfoot {
    font-weight: 600;
  }
  .review tfoot th {
    font-weight: inherit;
  }
  .review :is(tbody, tfoot) tr > * {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .bar {
    display: block;
    block-size: 0.4rem;
    margin-block-start: 0.3rem;
    border: 1px solid var(--_edge);
    border-radius: 1rem;
    background: linear-gradient(var(--_accent), var(--_accent)) no-repeat 0 0 / calc(var(--done) * 100%) 100%;
  }
  .format {
    display: grid;
    grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
    gap: 0.5rem 3rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .format summary {
    padding-block: 0;
  }
  .files {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 0.35rem 1.5rem;
    list-style: none;
  }
  .files li {
    overflow-wrap: anywhere;
  }
  @container (max-width: 46rem) {
    .requirements summary {
      grid-template-columns: 1rem minmax(0, 1fr) auto;
    }
    .requirements .title {
      grid-column: 2 / -1;
    }
    .requirements .title + .small {
      grid-column: 2;
    }
    .detail {
      padding-inline-start: 0;
    }
    .review :is(td, th):not(:first-child) {
      inline-size: 5.25rem;
    }
    .format {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const styles = [page, lists];
