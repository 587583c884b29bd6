const css = String.raw;

/** The look of tables. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.5em 0.8em 0.5em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  thead th {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
    vertical-align: bottom;
    hyphens: auto;
  }
  tbody th {
    font-weight: 600;
  }
  :is(th, td).number {
    font-variant-numeric: tabular-nums;
  }
  .swatch,
  .bar {
    border: 1px solid var(--_edge);
    border-radius: 3px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch {
    display: block;
    inline-size: 1.6em;
    block-size: 0.7em;
    margin-block-end: 0.3em;
  }
  .bar {
    display: flex;
    overflow: hidden;
    block-size: 0.7em;
    max-inline-size: 18rem;
    margin-block-start: 0.4em;
  }
  .swatch,
  .bar i {
    background: color-mix(in oklab, var(--_accent) var(--full, 0%), var(--_surface));
  }
  .bar i {
    box-shadow: 1px 0 var(--_surface);
  }
  @container (max-width: 38rem) {
    table,
    caption,
    tbody,
    tbody tr,
    tbody :is(th, td) {
      display: block;
    }
    thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 0.8em;
      border-block-start: 1px solid var(--_line);
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    tbody td,
    tbody td.number {
      display: grid;
      grid-template-columns: minmax(5rem, 38%) 1fr;
      gap: 0.8em;
      padding-block-start: 0.35em;
    }
    td:empty {
      display: none;
    }
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_muted);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
