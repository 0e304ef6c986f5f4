import { css } from 'lit';

/**
 * The public tokens, turned into the private ones the other sheets use. Here and nowhere else.
 *
 * A page that sets none gets a neutral look in its own text colour, which is readable on any page
 * because the page's own text is. For that reason no text is drawn fainter than the page's, and the
 * edges of controls keep 80 % of it: where text has 4.5:1, they have 3:1.
 *
 * Sizes are em, so that they follow the host's font and never the root's.
 */
export const tokens = css`
  :host {
    --_accent: var(--vision-accent, currentColor);
    /* Bars and rules that only mark a place: in the page's colour, or quiet where it gave none. */
    --_mark: var(--vision-accent, color-mix(in srgb, currentColor 45%, transparent));
    --_line: var(--vision-line, color-mix(in srgb, currentColor 25%, transparent));
    --_edge: color-mix(in srgb, currentColor 80%, transparent);
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
    --_radius: var(--vision-radius, 0.25em);
    --_space: var(--vision-space, 1em);
    --_focus: var(--vision-focus, var(--vision-accent, currentColor));
    --_hairline: max(1px, 0.0625em);

    /* The least height and width of what is pressed. */
    --_target: max(24px, 2em);
  }

  @media (pointer: coarse) {
    :host {
      --_target: max(44px, 2.75em);
    }
  }

  :where(a) {
    color: var(--_accent);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.1875em;
  }

  :where(a:hover) {
    text-decoration-thickness: max(2px, 0.125em);
  }

  :focus-visible {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: max(2px, 0.125em);
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_mark: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
      --_tint: transparent;
      --_focus: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      scroll-behavior: auto !important;
      transition: none !important;
    }
  }
`;
