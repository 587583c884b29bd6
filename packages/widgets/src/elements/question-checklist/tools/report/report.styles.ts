const css = String.raw;

/** The look of a report, on the screen and on paper. */
export const reportStyles = css`
  .report {
    display: grid;
    gap: 0.8em;
    min-inline-size: 0;
  }
  .report :is(h2, h3, dl, dd) {
    margin: 0;
  }
  .report h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .report h3 {
    font-size: 1.125em;
    margin-block-start: 1.2em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 2em;
  }
  .facts div {
    max-inline-size: 100%;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .report .figures {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    gap: 1em;
    padding: 0.8em 0;
    border-block: 1px solid var(--_line);
  }
  .figures li {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .figures strong {
    display: block;
    font-size: 1.75rem;
    line-height: 1.2;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .figures [data-open='true'] strong {
    color: var(--_warn);
  }
  @media print {
    /* Blocks, which keep together what belongs together. */
    .report {
      display: block;
    }
    .report :is(h2, .facts, .figures, p, table) {
      margin-block-end: 0.8em;
    }
    .report :is(h2, h3) {
      break-after: avoid;
    }
  }
  /* The copy that is printed: a page of its own, in which nothing keeps paragraphs from breaking over pages. */
  :host(.cairn-print) {
    display: block;
    container-type: normal;
    color-scheme: light;
  }
`;
