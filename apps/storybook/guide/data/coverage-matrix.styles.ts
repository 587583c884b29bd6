import {css} from 'lit';

/** What the matrix looks like at any width. */
const matrix = css`
  .matrix th,
  .matrix td {
    padding: 2px;
    text-align: center;
  }
  .matrix thead th {
    font-size: 0.875em;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .matrix thead .audience {
    color: var(--_ink);
    font-weight: 600;
    border-block-end: 1px solid var(--_line);
  }
  .matrix .all {
    font-weight: 600;
  }
  .matrix tfoot th,
  .matrix tfoot td {
    font-weight: 600;
    padding-block-start: 0.5em;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    text-align: start;
  }
  .stone {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2em;
    block-size: 1.7em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_stone);
    background: var(--_wash);
    color: var(--_accent);
    font-weight: 600;
    font-size: 0.9375em;
  }
  .cell {
    display: grid;
    place-items: center;
    block-size: 2rem;
    border: 1px solid var(--_edge);
    border-radius: 5px;
  }
  .cell[data-level='0'] {
    border: 2px dashed var(--_warn);
    color: var(--_warn);
    font-weight: 600;
  }
  .cell[data-level='2'] {
    background: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
    border-color: transparent;
  }
  .cell[data-level='3'] {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    margin-block: 1.25rem 0.75rem;
    list-style: none;
    font-size: 0.9375em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .cell {
    block-size: 1.25rem;
    inline-size: 1.5rem;
  }
`;

/** The matrix where there is room: phases as words, a gap after each audience. */
const wideMatrix = css`
  @container (min-width: 46rem) {
    .letter,
    .letters {
      display: none;
    }
    .matrix th.principle {
      text-align: start;
    }
    .matrix thead .all,
    .matrix thead .principle {
      padding-block-end: 0.6em;
    }
    .matrix .phase .word {
      writing-mode: vertical-rl;
      rotate: 180deg;
      text-align: start;
      padding-inline: 0.25em 0.6em;
    }
    .matrix .cell {
      inline-size: 2.75rem;
    }
    .matrix :is(td, .phase):nth-of-type(3n + 1):not(.all) {
      padding-inline-start: 0.6rem;
    }
    .matrix .all {
      inline-size: 3.25rem;
      text-align: end;
    }
    .matrix tfoot :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
  }
`;

/** The matrix on a phone: a principle's title stands above its numbers, phases are letters. */
const narrowMatrix = css`
  @container (max-width: 46rem) {
    .matrix :is(thead, tbody, tfoot) {
      display: block;
    }
    .matrix thead {
      position: sticky;
      inset-block-start: 0;
      padding-block: 0.25rem;
      background: var(--page);
    }
    .matrix tr {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 0.3rem) 2rem;
      align-items: center;
    }
    .matrix .principle {
      grid-column: 1 / -1;
      padding: 0.75rem 0 0.25rem;
      text-align: start;
    }
    .matrix thead :is(.principle, .all, .word) {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .matrix thead .audience {
      grid-column: span 4;
      align-self: end;
      margin-inline: 0 0.3rem;
      font-size: 0.8125em;
    }
    .matrix :is(td, .phase) {
      padding: 1px;
    }
    .matrix :is(td, .phase):nth-of-type(3n) {
      grid-column: span 2;
      padding-inline-end: calc(0.3rem + 1px);
    }
    .matrix .all {
      text-align: end;
    }
  }
`;

export const matrixStyles = [matrix, wideMatrix, narrowMatrix];
