import { css } from 'lit';
import { buttonStates } from '../../styles/button-states.ts';
import { linkRoom } from '../../styles/link-room.ts';
import { print } from '../../styles/print.ts';

/** How things answer to a pointer and to keys, and how they stand on paper. */
const livelyStyles = css`
  .period {
    margin-inline-start: auto;
    font-weight: 600;
  }

  .mark:focus-visible {
    z-index: 2;
    outline-offset: 0;
  }

  .mark:hover::before {
    box-shadow: inset 0 0 0 var(--_hairline) var(--_edge);
  }

  .mark:hover,
  .mark:focus-visible {
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

  @media print {
    .item-title {
      color: inherit;
      text-decoration: none;
    }
  }
`;

export const livelySheets = [print, buttonStates, linkRoom, livelyStyles];
