import { css } from 'lit';
import { buttonLook } from '../../styles/button-look.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { typeLook } from '../../styles/type-look.ts';
import { choiceStyles } from '../../ui/choice.styles.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';

const own = css`
  .calendar {
    container-type: inline-size;
  }

  .calendar > * + * {
    margin-block-start: var(--_space);
  }

  .calendar-head,
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_space);
  }

  /* As high as a month, so that what stands below it stays where it is. */
  .loading {
    min-block-size: 36em;
  }

  .day + .day {
    margin-block-start: calc(1.75 * var(--_space));
  }

  .day-title {
    padding-block-end: 0.375em;
    border-block-end: max(2px, 0.125em) solid var(--_mark);
    font-size: 1.1875em;
    font-weight: 700;
  }

  .long {
    margin-block-start: calc(2 * var(--_space));
  }

  .event {
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
    padding-block: calc(0.875 * var(--_space));
  }

  .events > li + li > .event {
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .event-body {
    flex: 1;
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }

  .event-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .event-link {
    color: inherit;
    text-decoration: none;
  }

  .event-link > bdi:not(.off) {
    text-decoration: underline var(--_mark) max(1px, 0.0625em);
    text-underline-offset: 0.1875em;
  }

  /* Words, not colour alone, and heavy enough to be met before the title. */
  .state {
    display: inline-block;
    margin-inline-end: 0.25em;
    padding: 0 0.5em;
    border: max(2px, 0.125em) solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.8125em;
    line-height: 1.5;
  }

  .off {
    text-decoration: line-through;
  }

  .event-when {
    font-weight: 600;
  }

  .event-when,
  .event-fact {
    display: flex;
    gap: 0.375em;
    align-items: start;
  }

  :is(.event-when, .event-fact) .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.2em;
  }

  .event-summary {
    display: -webkit-box;
    max-inline-size: 42em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .event-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em var(--_space);
    font-size: 0.9375em;
  }

  .event-image {
    flex: none;
    align-self: start;
    inline-size: 5em;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  @container (min-inline-size: 34em) {
    .event-image {
      inline-size: 9em;
      aspect-ratio: 4 / 3;
    }
  }

  @container (min-inline-size: 48em) {
    .list .event-body {
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: calc(1.5 * var(--_space));
    }

    .list .event-body > * {
      grid-column: 2;
    }

    .list .event-body > .event-when {
      grid-area: 1 / 1 / span 3;
      padding-block-start: 0.125em;
    }
  }

  @media print {
    .event-image {
      display: none;
    }
  }

  /* What stands in these comes later, and moves nothing. */
  .find {
    min-block-size: calc(max(var(--_target), 2.5em) + 1.875em);
  }

  .take-along {
    --_take: max(var(--_target), 2.5em);

    min-block-size: var(--_take);
  }

  @container (max-inline-size: 34em) {
    .take-along {
      min-block-size: calc(3 * var(--_take) + 1em);
    }
  }
`;

export const styles = [
  reset,
  tokens,
  typeLook,
  buttonLook,
  iconStyles,
  choiceStyles,
  pagerStyles,
  own,
];
