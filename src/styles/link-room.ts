import { css } from 'lit';

/**
 * A link that stands alone is as large as a button to whoever presses it. The padding of a line's text
 * moves nothing; in a sentence it would reach the neighbours, and what is drawn as a box has its own.
 */
export const linkRoom = css`
  :where(a:not([class]), .event-link) {
    padding-block: calc((var(--_target) - 1em) / 2);
  }

  .row a,
  .rich-text a {
    padding-block: 0;
  }
`;
