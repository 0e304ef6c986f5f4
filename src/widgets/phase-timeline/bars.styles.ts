import { css } from 'lit';

/** Places are shares of the width; what runs along the time is logical, so that it turns with the script. */
export const barsStyles = css`
  .chart {
    --_row-size: max(var(--_target), 2em);

    position: relative;
    margin-block: 0.5em 1em;
    padding: 1.75em 0.5em 0;
    overflow: clip;
  }

  .chart:dir(rtl) {
    --_toward: 270deg;
  }

  .ticks,
  .tick,
  .now,
  .mark,
  .shape::before {
    position: absolute;
  }

  .ticks,
  .tick,
  .now {
    inset-block: 0;
    pointer-events: none;
  }

  .ticks {
    inset-inline: 0.5em;
  }

  .tick,
  .now-word,
  .lane-name,
  .mark {
    font-size: 0.875em;
    white-space: nowrap;
  }

  .tick {
    padding-inline-start: 0.375em;
    border-inline-start: var(--_hairline) solid var(--_line);
  }

  .now {
    inset-inline-start: calc(0.5em + (100% - 1em) * var(--_x));
    display: flex;
    align-items: end;
    border-inline-start: max(2px, 0.125em) solid var(--_accent);
  }

  /* In sight also where the drawing is higher than the screen, and within it at both its ends. */
  .now-word {
    position: sticky;
    inset-block-end: 0;
    margin-inline-start: calc(-2.5em * var(--_x));
    padding: 0 0.5em;
    background-color: var(--_fill, CanvasText);
    color: var(--_on-fill, Canvas);
    font-weight: 700;
  }

  .lane {
    position: relative;
    padding-block: 0.25em 0.75em;
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .lane:last-of-type {
    padding-block-end: 1.75em;
  }

  .lane-name {
    padding: 0.25em 0.375em;
    font-weight: 700;
    white-space: normal;
  }

  .lane-plot {
    position: relative;
    block-size: calc(var(--_rows) * var(--_row-size));
  }

  /* Each comes with its own place. */
  .mark {
    padding: 0 0.5em;
    border: 0;
    background: none;
    cursor: pointer;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
  }

  .shape::before {
    z-index: -1;
    inset-block: 0.1875em;
    inset-inline: 0 auto;
    inline-size: var(--_length, 100%);
    border: var(--_hairline) solid color-mix(in srgb, var(--_phase, var(--_mark)) 60%, currentColor);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_phase, var(--_mark)) 22%, transparent);
    content: '';
  }

  [data-label='before']::before {
    inset-inline: auto 0;
  }

  /* Firefox and Safari know the old name, and Chrome has no other before 120. */
  :is([data-soft-from], [data-soft-to])::before {
    --_fade: min(2.5em, 45%);

    -webkit-mask-image: linear-gradient(
      var(--_toward, 90deg),
      var(--_mask-from, #000),
      #000 var(--_fade),
      #000 calc(100% - var(--_fade)),
      var(--_mask-to, #000)
    );
  }

  [data-soft-from]::before {
    --_mask-from: transparent;

    border-inline-start-style: none;
  }

  [data-soft-to]::before {
    --_mask-to: transparent;

    border-inline-end-style: none;
  }

  [data-kind='phase'] {
    font-weight: 700;
  }

  /* A day: a small round mark on it. */
  [data-point]::before {
    inset-block: calc(50% - 0.5em / 0.875);
    inset-inline: 0.3em auto;
    inline-size: calc(1em / 0.875);
    border-width: max(2px, 0.15em);
    border-radius: 50%;
    background-color: transparent;
  }

  [data-point][data-label='before']::before {
    inset-inline: auto 0.3em;
  }

  .shape:is([data-standing='held'], [data-kind='decision'])::before {
    background-color: var(--_mark);
  }

  /* A ring for what lies ahead; a dot in it where somebody has said that it is planned. */
  [data-point][data-standing='planned']::before {
    background-image: radial-gradient(var(--_mark) 0 30%, transparent 32%);
  }

  [data-kind='decision']::before,
  [data-point][data-standing^='awaiting']::before {
    border-radius: 0;
  }

  [data-kind='decision']::before {
    rotate: 45deg;
    scale: 0.85;
  }

  .shape:is([data-standing$='passed'], [data-standing='postponed'])::before {
    border-style: dashed;
  }

  .shape[data-standing='cancelled']::before {
    background: linear-gradient(45deg, transparent 44%, var(--_mark) 44% 56%, transparent 56%);
  }

  .mark[data-standing='cancelled'] {
    text-decoration: line-through;
  }

  [data-kind='several'] {
    padding-inline: 0.25em;
    font-weight: 700;
    text-align: center;
  }

  @media (forced-colors: active) {
    .shape::before {
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    .now-word {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .now {
      border-color: Highlight;
    }
  }
`;
