import { css } from 'lit';
import { button } from '../../styles/button.ts';
import { linkRoom } from '../../styles/link-room.ts';
import { print } from '../../styles/print.ts';
import { choiceStates } from '../../ui/choice-states.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';
import { typeRest } from '../../styles/type-rest.ts';

/** How the map looks once it answers: names at its marks, the buttons that move it. */
const lively = css`
  .tools > .filters,
  .tools > .pager {
    flex: 1;
    min-inline-size: 0;
    margin-block: 0;
  }

  .map-window {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .map-window:active {
    cursor: grabbing;
  }

  .mark:is(:hover, :focus-visible) {
    z-index: 1;
  }

  /* A finger needs more than is drawn; marks stand so far apart that it is free. */
  @media (pointer: coarse) {
    .mark::before {
      content: '';
      position: absolute;
      inset: 50% auto auto 50%;
      inline-size: var(--_target);
      block-size: var(--_target);
      translate: -50% -50%;
    }
  }

  /* Of the one mark only: what three hundred might show is three hundred more styles to work out. */
  .mark:is(:hover, :focus-visible)::after {
    content: attr(aria-label);
    position: absolute;
    inset-block-end: calc(100% + 0.375em);
    left: 50%;
    /*
     * As far to the left of its mark as the mark is from the left of the map, so that it never leaves
     * the map; in the upper half under its mark, where a narrow map has room for all of it.
     */
    translate: calc(-1 * var(--_left))
      clamp(0px, (50% - var(--_top)) * 999, 100% + 0.75em + var(--_size) / 0.875);
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 0.25em 0.5em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    color: var(--_on-raised);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    pointer-events: none;
  }

  /* Escape puts the name away until another mark is turned to. */
  .map-window[data-quiet] .mark:is(:hover, :focus-visible)::after {
    display: none;
  }

  .sign {
    font-size: 1.25em;
    line-height: 1;
  }

  .pans {
    display: flex;
    gap: 0.375em;
    direction: ltr;
  }

  /* What moves the map stands apart from what comes nearer, at the end of the line. */
  .map-buttons > .button:not(.button-icon) {
    margin-inline-end: auto;
  }

  @container map (max-inline-size: 30em) {
    .pans {
      flex: 1 0 100%;
    }
  }

  .pan[data-direction='left'] > .icon {
    rotate: -90deg;
  }

  .pan[data-direction='right'] > .icon {
    rotate: 90deg;
  }

  .pan[data-direction='down'] > .icon {
    rotate: 180deg;
  }

  @container initiatives (min-inline-size: 62em) {
    /* The map stays beside a long list, where the screen is high enough for all of it. */
    @media (min-height: 50em) {
      .both > .map {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }

  .map-buttons,
  .street {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }

  .street {
    column-gap: 1em;
  }

  .none {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  @media (forced-colors: active) {
    .outline {
      fill: none;
      stroke: CanvasText;
    }

    .symbol,
    .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Canvas;
      color: CanvasText;
    }

    .mark {
      border-color: ButtonText;
      background-color: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .map-window {
      break-inside: avoid;
    }
  }
`;

export const livelySheets = [
  iconStyles,
  pagerStyles,
  choiceStates,
  button,
  typeRest,
  linkRoom,
  print,
  lively,
];
