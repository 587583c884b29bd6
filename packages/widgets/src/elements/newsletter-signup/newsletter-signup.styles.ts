import {css} from 'lit';

export const styles = css`
  .surface,
  form {
    display: grid;
    gap: 0.9em;
  }
  .heading {
    font-size: 1.25em;
  }
  ::slotted([slot='heading']) {
    margin: 0;
  }
  .inline {
    display: grid;
    gap: 0.25em 0.6em;
  }
  button {
    inline-size: auto;
    padding-inline: 1.1em;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
  }
  .primary {
    background: var(--_accent);
    color: var(--_accent-ink);
    border-color: transparent;
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  .error {
    color: var(--_warn);
    font-size: 0.9375em;
    font-weight: 600;
  }
  [aria-invalid] {
    border: 2px solid var(--_warn);
  }
  .result {
    background: var(--_wash);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0.25rem;
    padding: 0.8em 1em;
    overflow-wrap: anywhere;
  }
  .result.error {
    border-color: var(--_warn);
    font-weight: 400;
    color: inherit;
  }
  .tail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  @container (min-width: 26rem) {
    .inline {
      grid-template-columns: 1fr auto;
    }
    .inline label {
      grid-column: 1 / -1;
      margin: 0;
    }
  }
  @container (max-width: 26rem) {
    button {
      inline-size: 100%;
    }
  }
`;
