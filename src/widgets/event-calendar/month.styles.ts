import { css } from 'lit';

export const monthStyles = css`
  .period,
  .day-panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_space);
  }

  .period-title {
    min-inline-size: 9em;
    font-size: 1.1875em;
    font-weight: 700;
  }

  .button[aria-disabled='true'] .icon {
    opacity: 0.5;
  }

  .day-panel {
    padding: var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
  }

  .day-panel .day-title {
    flex: 1;
    border: 0;
  }

  .day-panel .events > li:first-child > .event {
    border-block-start: var(--_hairline) solid var(--_line);
  }

  /* Laid out, and nothing more: it has no height, no name and no place for Tab or a search. */
  .month-ahead {
    block-size: 0;
    overflow: clip;
    visibility: hidden;
  }

  .grid {
    --_row: max(24px, 1.625em);
    --_edges: 0.1875em;

    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .grid-row {
    display: grid;
    grid-template-columns: 2.25em repeat(7, minmax(0, 1fr));
  }

  .grid-row + .grid-row {
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .grid-weekday {
    padding: 0.375em;
    font-weight: 600;
  }

  .grid-week {
    display: grid;
    place-content: start center;
    padding-block: 0.5em;
    font-size: 0.875em;
  }

  .grid-day {
    position: relative;
    min-block-size: 7.5em;
    padding: 0.25em var(--_edges);
    cursor: pointer;
  }

  .grid-day:hover,
  .grid-outside {
    background-color: var(--_tint);
  }

  .grid-number {
    display: block;
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  .grid-number:focus-visible {
    outline: none;
  }

  /* The whole cell is the button. */
  .grid-number:focus-visible::after {
    position: absolute;
    inset: 0;
    z-index: 2;
    content: '';
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: calc(-1 * max(2px, 0.1875em));
    pointer-events: none;
  }

  .grid-number[aria-current] {
    background-color: var(--_fill, transparent);
    box-shadow: inset 0 0 0 max(2px, 0.125em) var(--_fill, currentColor);
    color: var(--_on-fill, inherit);
    font-weight: 700;
  }

  [aria-selected='true'] {
    box-shadow: inset 0 0 0 max(2px, 0.125em) var(--_mark);
  }

  .slot {
    display: block;
    block-size: var(--_row);
    padding-inline: 0.25em;
    overflow: clip;
    line-height: var(--_row);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .grid-day > .slot,
  .grid-day > .more {
    margin-block-start: 0.125em;
  }

  .chip-event {
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }

  a.chip-event:hover {
    background-color: var(--_tint);
    text-decoration: underline;
  }

  .chip-event.off > bdi {
    text-decoration: line-through;
  }

  /* Lies over the days to come, which leave its row free. */
  .bar {
    position: relative;
    z-index: 1;
    inline-size: calc(var(--_span) * (100% + 2 * var(--_edges)) - 2 * var(--_edges));
    box-shadow: inset 0 0 0 var(--_hairline) var(--_edge);
    background-color: var(--_tint);
    font-weight: 600;
  }

  .bar-from-before {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .bar-goes-on {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .more {
    display: block;
    max-inline-size: 100%;
    min-block-size: max(24px, 1.5em);
    padding: 0 0.25em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .grid-narrow {
    font-size: 1em;
  }

  .grid-narrow .grid-row {
    grid-template-columns: 1.5em repeat(7, minmax(0, 1fr));
  }

  .grid-narrow .grid-weekday {
    padding-inline: 0;
    font-size: 0.75em;
    text-align: center;
  }

  .grid-narrow .grid-day {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-block-size: max(44px, 3.25em);
    padding: 0.125em 0;
  }

  /* The whole cell, for a finger. */
  .grid-narrow .grid-number::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .grid-narrow .grid-week {
    padding-block: 0.75em;
    font-size: 0.75em;
  }

  .dots {
    display: flex;
    gap: 0.1875em;
  }

  .dot {
    inline-size: 0.375em;
    block-size: 0.375em;
    border-radius: 50%;
    background-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .bar {
      border: var(--_hairline) solid CanvasText;
    }

    .dot {
      background-color: CanvasText;
      forced-color-adjust: none;
    }

    .grid-number[aria-current] {
      border: max(2px, 0.125em) solid Highlight;
    }

    .grid-outside > .grid-number {
      color: GrayText;
    }

    [aria-selected='true'] {
      outline: max(2px, 0.125em) solid Highlight;
      outline-offset: calc(-1 * max(2px, 0.125em));
    }
  }

  @media print {
    .month-ahead {
      display: none;
    }

    .grid-row {
      break-inside: avoid;
    }
  }
`;
