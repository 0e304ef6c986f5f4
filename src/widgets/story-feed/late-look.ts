import { css } from 'lit';

/** How a story looks that a reader points at or has opened. */
export const lateLook = css`
  .card:not([data-open]):hover .card-heading {
    text-decoration: underline;
    text-decoration-thickness: max(2px, 0.125em);
    text-underline-offset: 0.1875em;
  }

  .facade-play:hover .facade-label {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  /* Words of ours in the card of a story in another language. */
  .card-foot > [lang]:not(button) {
    display: contents;
  }
`;
