import { css } from 'lit';

/** How marks answer to a pointer and to keys. */
export const livelyStyles = css`
  .mark:hover > .mark-shape {
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_edge);
  }

  .mark:hover > .mark-words,
  .mark:focus-visible > .mark-words {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .item-title:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }

  .chart[data-moves] {
    cursor: grab;
    touch-action: pan-y;
  }
`;
