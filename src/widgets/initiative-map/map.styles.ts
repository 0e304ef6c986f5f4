import { css } from 'lit';
import { raised } from '../../styles/raised.ts';

/** The map: its window, marks, buttons, zone and legend. */
export const mapStyles = css`
  ${raised}

  .map {
    display: grid;
    gap: 0.75em;
    container: map / inline-size;
  }

  .map-window {
    position: relative;
    inline-size: 100%;
    aspect-ratio: var(--_aspect);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    direction: ltr;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .map-window:active {
    cursor: grabbing;
  }

  .outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    fill: color-mix(in srgb, currentColor 8%, transparent);
    stroke: color-mix(in srgb, currentColor 55%, transparent);
    stroke-width: 1.5;
    stroke-linejoin: round;
    pointer-events: none;
  }

  /* Over a street map the land must be seen through. */
  [data-tiles] > .outline {
    fill: none;
    stroke: #1a1a1a;
    stroke-width: 2.5;
  }

  .marks {
    position: absolute;
    inset: 0;
    overflow: clip;
    border-radius: inherit;
  }

  .mark:is(:hover, :focus-visible) {
    z-index: 1;
  }

  .mark {
    position: absolute;
    inset-block-start: var(--_top);
    left: var(--_left);
    display: grid;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0;
    border: max(2px, 0.125em) solid var(--_halo);
    border-radius: 50%;
    background-color: var(--_goal, var(--_raised));
    box-shadow: 0 0 0 var(--_hairline) var(--_rim);
    color: var(--_ink, var(--_on-raised));
    cursor: pointer;
    font-weight: 700;
    line-height: 1;
    translate: -50% -50%;

    /* Between the mark and whatever lies under it, in light and in dark. */
    --_halo: var(--_raised);
    --_rim: var(--_edge);
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

  .mark[data-scale='several'] {
    --_size: 2.7em;
    --_halo: var(--_edge);
    border-style: double;
    border-width: max(4px, 0.25em);
    font-size: 1em;
  }

  .mark::after {
    content: attr(data-name);
    position: absolute;
    inset-block-end: calc(100% + 0.375em);
    display: none;
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

  .mark:is(:hover, :focus-visible)::after {
    display: block;
  }

  .map-window[data-quiet] .mark::after {
    display: none;
  }

  .mark[data-side='start']::after {
    left: 0;
  }

  .mark[data-side='end']::after {
    right: 0;
  }

  /* At the upper edge the name stands under its mark. */
  .mark[data-high]::after {
    inset-block: calc(100% + 0.375em) auto;
  }

  .map-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }

  .map-buttons > .button-icon {
    font-size: 1.125em;
  }

  .pans {
    display: flex;
    gap: 0.375em;
    margin-inline-start: auto;
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

  .zone {
    display: grid;
    gap: 0.5em;
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }

  .zone-name {
    font-weight: 700;
  }

  .zone-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .zone-link {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
    text-decoration: none;
  }

  .zone-link > span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .legend {
    display: grid;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .outline {
      fill: none;
      stroke: CanvasText;
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
