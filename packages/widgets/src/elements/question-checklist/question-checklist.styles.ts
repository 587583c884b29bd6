import {css} from 'lit';

export const styles = css`
  header {
    display: grid;
    gap: 0.6em;
    margin-block-end: 1.25em;
  }
  .heading {
    font-size: 1.5em;
  }
  .saved {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    float: inline-end;
    background: var(--_surface);
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }
  /* Heard, not seen: it changes only when there is something new to say. */
  [role='status'] {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .saved[data-state='saved']::before {
    content: '✓ ';
  }
  .saved[data-state='empty'] {
    color: var(--_muted);
    font-weight: 400;
  }
  .saved[data-state='unsaved'] {
    position: static;
    float: none;
  }
  .saved[data-state='unsaved'],
  .flag,
  .needs-decision {
    color: var(--_warn);
    font-weight: 600;
  }
  [part='count'],
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  button {
    inline-size: auto;
    cursor: pointer;
  }
  .stones {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .stones a {
    display: grid;
    place-items: center;
    inline-size: 1.9rem;
    block-size: 1.6rem;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_stone);
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .stones [data-status='drafted'] {
    border-color: var(--_accent);
    color: var(--_accent);
    background: linear-gradient(0deg, color-mix(in oklab, var(--_accent) 22%, transparent) 50%, transparent 50%);
  }
  .stones [data-status='agreed'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .stones [data-status='needs-decision'] {
    border: 2px dashed var(--_warn);
    color: var(--_warn);
  }
  .stones [data-status='not-applicable'] {
    border-style: dotted;
    text-decoration: line-through;
  }
  fieldset {
    display: grid;
    gap: 0.7em;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_line);
    padding-block: 1.2em;
    padding-inline-start: 2rem;
    scroll-margin-block-start: 3em;
  }
  legend {
    float: inline-start;
    inline-size: calc(100% + 2rem);
    margin-inline-start: -2rem;
    display: grid;
    grid-template-columns: 2rem 1fr;
    font-size: 1.0625em;
    font-weight: 600;
  }
  legend span {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    field-sizing: content;
    resize: vertical;
    min-block-size: 4rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 100%), 1fr));
    gap: 0.8em 1em;
  }
  label :is(input, select, textarea) {
    display: block;
    margin-block-start: 0.25em;
    font-size: 1rem;
    font-weight: 400;
  }
  :is(.answer, .evidence) {
    grid-column: 1 / -1;
  }
  .hint {
    font-size: 0.9375em;
  }
  .hint ul {
    padding-inline-start: 1.2em;
    margin-block-start: 0.35em;
  }
  @container (max-width: 30rem) {
    .saved {
      float: none;
    }
    fieldset {
      padding-inline-start: 0;
    }
    legend {
      inline-size: 100%;
      margin-inline-start: 0;
    }
  }
  @media print {
    .saved {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .stones [data-status='drafted'] {
      border-block-end-width: 6px;
    }
    .stones [data-status='agreed'] {
      border-width: 4px;
    }
  }
`;
