import { css } from 'lit';

export const weekStyles = css`
  .week {
    --_hour: 3em;
    --_row: max(24px, 1.625em);
    --_edges: 0.1875em;

    display: grid;
    grid-template-columns: 3em repeat(7, minmax(0, 1fr));
    grid-template-rows: auto auto calc(var(--_hours) * var(--_hour));
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .week-hours {
    grid-area: 3 / 1;
    display: grid;
    grid-auto-rows: var(--_hour);
    padding-inline: 0.375em;
    text-align: end;
  }

  .week-hours > span {
    font-size: 0.875em;
  }

  .week-day {
    grid-row: 1 / span 3;
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    border-inline-start: var(--_hairline) solid var(--_line);
  }

  .week-title {
    padding: 0.5em 0.375em;
    font-weight: 600;
  }

  .week-title > [aria-current] {
    text-decoration: underline max(2px, 0.125em) var(--_mark);
    text-underline-offset: 0.25em;
    font-weight: 700;
  }

  .week-whole {
    display: flex;
    flex-direction: column;
    gap: 0.125em;
    min-block-size: 0.5em;
    padding: 0.125em var(--_edges);
  }

  .week-times {
    position: relative;
    border-block-start: var(--_hairline) solid var(--_line);
    background-image: linear-gradient(var(--_line) 0 var(--_hairline), transparent 0);
    background-size: 100% var(--_hour);
  }

  .week-event {
    position: absolute;
    inset-block-start: calc(var(--_from) * var(--_hour));
    inset-inline-start: calc(var(--_start) * 100%);
    block-size: calc(var(--_length) * var(--_hour));
    inline-size: calc(var(--_width) * 100%);
    padding: var(--_hairline);
  }

  .week-event > .slot {
    display: block;
    block-size: 100%;
    padding: 0.125em 0.25em;
    border: var(--_hairline) solid var(--_edge);
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
    line-height: 1.3;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .week-event > :is(:hover, :focus-visible) {
    position: relative;
    z-index: 2;
    block-size: auto;
    min-block-size: 100%;
  }
`;
