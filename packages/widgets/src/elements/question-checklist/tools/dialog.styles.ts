const css = String.raw;

/** The look of a tool that opens as a dialog. */
export const dialogStyles = css`
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
`;
