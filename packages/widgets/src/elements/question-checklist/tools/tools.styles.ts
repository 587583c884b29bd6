const css = String.raw;

/** The look of the tools; the bundle carries the rest. */
export const toolStyles = css`
  .more {
    display: grid;
    gap: 0.8em;
  }
  .more:empty {
    display: none;
  }
  .tools {
    clear: both;
    margin-block-end: 1.25em;
  }
  .tools [hidden] {
    display: none;
  }
  .panel {
    display: grid;
    gap: 1em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  .panel form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.8em 1em;
    align-items: end;
  }
  .panel h4,
  .panel form > :is(p, .choices) {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 1em;
  }
  .panel button {
    justify-self: start;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .check input {
    flex: none;
    accent-color: var(--_accent);
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin: 0;
  }
  .panel .primary {
    background: var(--_accent);
    color: var(--_accent-ink);
    border-color: transparent;
  }
  [aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .version blockquote {
    border-inline-start: 3px solid var(--_warn);
    padding-inline-start: 0.8em;
    margin-block: 0.4em;
    white-space: pre-line;
  }
  .panel :is(p, ul) {
    margin: 0;
  }
  .panel ul {
    padding-inline-start: 1.2em;
  }
  ::file-selector-button {
    font: inherit;
  }
  .panel details {
    border-block-start: 1px solid var(--_line);
  }
  .panel summary {
    padding-block: 0.6em;
    font-weight: 600;
  }
  .about {
    margin-block-end: 1.2em;
  }
  .about > p {
    font-weight: 600;
  }
  .change {
    margin-block-start: 0.6em;
  }
  .change .small {
    font-weight: 400;
  }
  .change > :is(del, ins) {
    display: block;
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.8em;
    margin-block: 0.3em;
    color: var(--_muted);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .change > ins {
    border-color: var(--_accent);
    color: inherit;
    text-decoration: none;
  }
  fieldset[hidden] {
    display: none;
  }
`;
