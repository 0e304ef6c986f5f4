import { css } from 'lit';
import { field } from '../styles/field.ts';

/** Wide: one row, and what is opened spans it. Narrow: one button, and under it everything in turn. */
export const filterBarStyles = css`
  .filters {
    container: filters / inline-size;
  }

  ${field}

  .filters-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }

  .filters-search {
    flex: 1 1 10em;
    max-inline-size: 26em;
  }

  .filters-groups:not([hidden]),
  .filters-group {
    display: contents;
  }

  .filters-opener,
  .filters-fold,
  .filters-switch {
    font-weight: 400;
  }

  /* Pressed is more than opened: the colour of what is chosen. */
  .filters-switch[aria-pressed='true'] {
    --_button-line: var(--_fill, currentColor);

    background-color: var(--_fill, transparent);
    color: var(--_on-fill, inherit);
  }

  .filters-fold {
    display: none;
  }

  .filters-panel {
    flex: 1 0 100%;
    order: 1;
    min-inline-size: 0;
    padding: 0.75em;
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
  }

  .filters-find {
    display: block;
    max-inline-size: 26em;
    margin-block-end: 0.5em;
  }

  .filters-options {
    columns: 16em;
    column-gap: 1.5em;
  }

  .filters-option {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: var(--_target);
    padding-block: max(0.25em, (var(--_target) - 1.5em) / 2);
    break-inside: avoid;
    cursor: pointer;
  }

  .filters-option:hover bdi {
    text-decoration: underline;
  }

  .filters-option > input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    translate: 0 0.1875em;
    accent-color: var(--_accent);
  }

  .filters-option[data-none] > input:not(:checked) {
    opacity: 0.45;
  }

  .filters-days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .filters-day {
    flex: 0 1 12em;
  }

  .filters-summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: center;
    min-block-size: max(var(--_target), 2.5em);
    margin-block: 0.5em;
  }

  .filters-result {
    font-weight: 600;
    outline: none;
  }

  /* They stand in a line of text and beside chips: drawn as text, aligned as text. */
  .filters-clear,
  .filters-more {
    padding-inline: 0.25em;
    margin-inline-start: -0.25em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .filters-unknown {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_line);
  }

  .filters-chosen > .icon {
    margin-inline-end: -0.25em;
  }

  @container filters (inline-size < 36em) {
    .filters-fold {
      display: inline-flex;
    }

    .filters-groups:not([hidden]) {
      display: none;
      flex: 1 0 100%;
      flex-direction: column;
      gap: 0.5em;
    }

    [data-unfolded] > .filters-groups {
      display: flex;
    }

    .filters-group {
      display: block;
    }

    .filters-opener > .icon {
      margin-inline-start: auto;
    }

    .filters-opener,
    .filters-switch {
      inline-size: 100%;
      justify-content: start;
      text-align: start;
    }

    .filters-panel {
      margin-block-start: 0.25em;
    }
  }

  @media (forced-colors: active) {
    .filters-switch[aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .filters-bar,
    .filters-unknown {
      display: none;
    }
  }
`;
