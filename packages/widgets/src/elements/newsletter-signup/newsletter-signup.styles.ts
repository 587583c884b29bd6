import {css} from 'lit';

export const styles = css`
  .surface {
    display: grid;
  }
  .surface > * + :not(:empty) {
    margin-block-start: 0.9em;
  }
  form {
    display: grid;
    gap: 0.9em;
  }
  form[hidden] {
    display: none;
  }
  .heading {
    font-size: 1.25em;
  }
  ::slotted([slot]) {
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
    text-wrap: balance;
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
  [aria-invalid='true'] {
    border: 2px solid var(--_warn);
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  @container (min-width: 26rem) {
    .inline {
      grid-template-columns: 1fr auto;
    }
    .inline > :not(input) {
      grid-column: 1 / -1;
    }
    .inline > label {
      margin: 0;
    }
    .inline > button {
      grid-area: 2 / 2;
    }
  }
  @container (max-width: 26rem) {
    button {
      inline-size: 100%;
      margin-block-start: 0.4em;
    }
  }
`;
