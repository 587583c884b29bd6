import {css} from 'lit';

/**
 * The public custom properties and their defaults, light and dark. A host page sets `--cairn-…` anywhere above a
 * widget; inside, everything uses the short private name.
 */
export const tokens = css`
  :host {
    --_accent: var(--cairn-accent, light-dark(oklch(44% 0.085 175), oklch(80% 0.09 175)));
    --_surface: var(--cairn-surface, light-dark(#fff, #1f2326));
    --_ink: var(--cairn-ink, light-dark(#23282b, #e9e7e2));
    --_muted: var(--cairn-muted, light-dark(#565f63, #a9b0b3));
    --_line: var(--cairn-line, light-dark(#dcd8cf, #3a4145));
    --_wash: var(--cairn-wash, light-dark(oklch(97% 0.012 175), oklch(28% 0.02 175)));
    --_space: var(--cairn-space, 1rem);
    --_radius: var(--cairn-radius, 0.625rem);
    --_stone: 52% 48% 46% 54% / 58% 54% 46% 42%;
  }
`;

/** The rest of them, for widgets with fields. */
export const fieldTokens = css`
  :host {
    --_accent-ink: var(--cairn-accent-ink, light-dark(#fff, #10201d));
    --_edge: var(--cairn-edge, light-dark(#7d8488, #7f888c));
    --_warn: var(--cairn-warn, light-dark(#8a4b00, #f0b35e));
  }
`;
