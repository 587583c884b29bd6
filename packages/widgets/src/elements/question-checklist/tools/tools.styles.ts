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
  dialog.panel {
    grid-template: 1fr auto auto / 1fr auto;
    /* A column of the page may be narrow; the window is what there is. */
    container-type: inline-size;
    inline-size: min(70rem, 100vw - 2rem);
    block-size: calc(100dvh - 2rem);
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    padding: 0 0 var(--_space);
    gap: 0.6em var(--_space);
    overflow: hidden;
    color: var(--_ink);
    background: var(--_surface);
    text-align: start;
  }
  dialog.panel > * {
    margin-inline: calc(var(--_space) * 1.5);
  }
  dialog.panel .said,
  dialog.panel .scroll {
    grid-column: 1 / -1;
  }
  dialog.panel .scroll {
    display: grid;
    align-content: start;
    gap: 1.2em;
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line);
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  dialog.panel::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  [role='status'].said {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    min-block-size: 1.5em;
  }
  @media (max-width: 40rem) {
    dialog.panel {
      inline-size: 100vw;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
    dialog.panel > * {
      margin-inline: var(--_space);
    }
    dialog.panel .scroll {
      padding: var(--_space);
    }
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
