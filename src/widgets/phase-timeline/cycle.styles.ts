import { css } from 'lit';
import { raised } from '../../styles/raised.ts';

export const cycleStyles = css`
  ${raised}

  .cycle {
    container-type: inline-size;
  }

  .cycle-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: calc(2 * var(--_space));
    align-items: start;
    margin-block: var(--_space) calc(2 * var(--_space));
  }

  .loop {
    position: relative;
    inline-size: min(100%, 30em);
    aspect-ratio: 1;
    margin-inline: auto;
  }

  .loop-arrows {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.25;
    stroke-linecap: round;
  }

  .loop-head {
    stroke-width: 2;
    stroke-linejoin: round;
  }

  /* A loop runs clockwise whichever way the script does. */
  .loop-stop {
    position: absolute;
    inset-block-start: var(--_y);
    left: var(--_x);
    translate: -50% -50%;
  }

  .loop-phase {
    display: grid;
    gap: 0.125em;
    justify-items: center;
    inline-size: 10em;
    min-block-size: max(var(--_target), 3em);
    padding: 0.625em 0.75em;
    border: max(2px, 0.125em) solid var(--_phase, var(--_mark));
    border-radius: 1em;
    background: linear-gradient(
        color-mix(in srgb, var(--_phase, var(--_mark)) 14%, transparent) 0 100%
      )
      var(--_raised);
    color: var(--_on-raised);
    cursor: pointer;
    text-align: center;
  }

  .loop-phase[data-now] {
    border-width: max(4px, 0.25em);
  }

  .loop-phase:hover .loop-name,
  .loop-phase[aria-pressed='true'] .loop-name {
    text-decoration: underline;
    text-decoration-thickness: max(2px, 0.125em);
    text-underline-offset: 0.1875em;
  }

  .loop-name {
    font-weight: 700;
  }

  .loop-more,
  .loop-now {
    font-size: 0.875em;
  }

  .loop-now {
    font-weight: 600;
  }

  .loop-says {
    position: absolute;
    inset-block-start: 50%;
    left: 50%;
    inline-size: 30%;
    text-align: center;
    translate: -50% -50%;
  }

  .loop-phase:focus-visible {
    z-index: 1;
  }

  @container (max-width: 26em) {
    .loop-phase {
      inline-size: 6.5em;
      padding: 0.5em;
    }

    .loop-more {
      display: none;
    }

    .loop {
      margin-block-end: 3em;
    }

    .loop-says {
      inset-block-start: 100%;
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .loop-phase {
      background: Canvas;
      border-color: ButtonBorder;
    }

    .loop-phase[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
