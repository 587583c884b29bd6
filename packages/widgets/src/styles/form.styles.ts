import {css} from 'lit';

/** Fields. Spacing of letters and words is inherited, so that a reader's own settings reach them. */
export const form = css`
  label {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 0.4rem;
    padding: 0.5em 0.75em;
    inline-size: 100%;
    min-block-size: 2.75rem;
  }
`;
