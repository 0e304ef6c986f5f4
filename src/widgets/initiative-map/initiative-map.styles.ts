import { css } from 'lit';
import { controls } from '../../styles/controls.ts';
import { raisedColors } from '../../styles/raised-colors.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { typeLook } from '../../styles/type-look.ts';
import { choiceLook } from '../../ui/choice-look.ts';

/** The frame, the map and the list as they are seen first; what is pressed is `lively.styles.ts`'s. */
const first = css`
  .initiatives {
    container: initiatives / inline-size;
  }

  .initiatives > :where(:not(:first-child)) {
    margin-block-start: var(--_space);
  }

  .head,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }

  .both {
    display: grid;
    gap: calc(1.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  /* Blocks: a grid in a grid in a grid measures what is in it again and again. */
  :is(.map, .list, .zone, .legend) > :where(:not(:first-child)) {
    margin-block-start: 0.75em;
  }

  /* A view on its way keeps some of its place. */
  [aria-busy] {
    min-block-size: 30em;
  }

  .row,
  .row > li,
  .row a {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }

  .row > li,
  .row a {
    flex-wrap: nowrap;
    gap: 0.375em;
  }

  .row a {
    min-block-size: var(--_target);
    color: inherit;
    text-decoration: none;
  }

  .row a > span:last-child {
    text-decoration: underline;
  }

  .entries {
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .entry {
    position: relative;
    padding-block: 0.75em;
    padding-inline-start: 2.5em;
    border-block-end: var(--_hairline) solid var(--_line);
  }

  .entry-text > :where(:not(:first-child)) {
    margin-block-start: 0.25em;
  }

  .entry-title,
  .zone-name {
    font-weight: 700;
  }

  .entry-title {
    font-size: 1.0625em;
  }

  .status {
    font-weight: 600;
  }

  .symbol,
  .mark {
    --_size: 1.7em;

    flex: none;
    display: inline-block;
    inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0;
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: 50%;
    background-color: var(--_goal, transparent);
    color: var(--_ink, inherit);
    font-size: 0.875em;
    font-weight: 700;
    line-height: calc(var(--_size) - 2 * max(1px, 0.0625em));
    text-align: center;
    vertical-align: middle;
  }

  [data-scale='large'] {
    --_size: 2.2em;
  }

  [data-scale='flagship'] {
    --_size: 2.8em;
  }

  [data-origin='existing'] {
    border-radius: 0.3em;
  }

  [data-origin='goal'] {
    border-radius: 0.5em;
  }

  .entry > .symbol {
    --_size: 2em;

    position: absolute;
    inset-inline-start: 0;
  }

  .map {
    container: map / inline-size;
  }

  .map-window {
    position: relative;
    aspect-ratio: var(--_aspect);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    direction: ltr;
  }

  .outline,
  .marks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: clip;
    border-radius: inherit;
  }

  .outline {
    fill: color-mix(in srgb, currentColor 8%, transparent);
    stroke: color-mix(in srgb, currentColor 55%, transparent);
    stroke-width: 1.5;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .mark {
    position: absolute;
    inset-block-start: var(--_top);
    left: var(--_left);
    /* Between the mark and whatever lies under it, in light and in dark. */
    border: max(2px, 0.125em) solid var(--_raised);
    background-color: var(--_goal, var(--_raised));
    box-shadow: 0 0 0 var(--_hairline) var(--_edge);
    color: var(--_ink, var(--_on-raised));
    cursor: pointer;
    font-size: 1em;
    line-height: 1;
    /* Its middle stands there. A translation would make a layer of each. */
    margin: calc(var(--_size) / -2);
  }

  .mark[data-scale='several'] {
    --_size: 2.7em;

    border: max(4px, 0.25em) double var(--_edge);
  }

  /* The place of what comes when the page has a moment, so that nothing moves then. */
  .map-buttons,
  .street,
  .tools,
  .foot {
    --_row: max(var(--_target), 2.5em);

    min-block-size: var(--_row);
  }

  .zone {
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }

  @container map (max-inline-size: 30em) {
    .map-buttons {
      min-block-size: calc(2 * var(--_row) + 0.375em);
    }

    .street {
      min-block-size: calc(2 * var(--_row));
    }
  }

  @container initiatives (min-inline-size: 62em) {
    .both[data-map] {
      grid-template-columns: minmax(0, 58fr) minmax(0, 42fr);
    }
  }
`;

export const styles = [reset, tokens, typeLook, controls, choiceLook, raisedColors, first];
