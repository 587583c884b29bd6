const css = String.raw;

/** The look of answers side by side. */
export const compareStyles = css`
  .compare :is(h2, h3, h4, h5, dl, dd) {
    margin: 0;
  }
  .compare h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .compare h3 {
    font-size: 1.125em;
  }
  .compared {
    display: grid;
    gap: 0.8em;
  }
  .compare h4 {
    font-size: 1.0625em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .compare h5 {
    font-size: 1em;
  }
  .compare [type='file'] {
    margin-block-start: 0.25em;
    max-inline-size: 36rem;
    /* What is open is listed below: nobody has to read that no file is chosen. */
    color: transparent;
  }
  .compare ::file-selector-button {
    color: var(--_ink);
    font: inherit;
  }
  .compare dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .compare dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .compare dt em {
    font-style: normal;
  }
  .compare .files {
    padding: 0;
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 1em;
    overflow-wrap: anywhere;
  }
  .files select {
    flex: 1;
    min-inline-size: 10rem;
  }
  .refused {
    border-inline-start: 3px solid var(--_warn);
    padding-inline-start: 0.8em;
    overflow-wrap: anywhere;
  }
  .compare .refused ul {
    padding: 0;
    list-style: none;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1em;
  }
  .theirs {
    display: grid;
    align-content: start;
    gap: 0.5em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
    min-inline-size: 0;
  }
  .theirs dl {
    display: grid;
    gap: 0.4em;
  }
  .theirs button {
    align-self: end;
  }
`;
