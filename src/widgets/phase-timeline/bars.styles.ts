import { css } from 'lit';

/** Places are shares of the width; what runs along the time is logical, so that it turns with the script. */
export const barsStyles = css`
  .chart {
    --_row-size: max(var(--_target), 2em);
    --_toward: 90deg;

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
  .mark-shape {
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
  .mark-words {
    font-size: 0.875em;
    white-space: nowrap;
  }

  .tick {
    inset-inline-start: var(--_x);
    padding-inline-start: 0.375em;
    border-inline-start: var(--_hairline) solid var(--_line);
  }

  .now {
    inset-inline-start: calc(0.5em + (100% - 1em) * var(--_x));
    border-inline-start: max(2px, 0.125em) solid var(--_accent);
  }

  .now-word {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
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
    padding-block: 0.25em;
    font-weight: 700;
    white-space: normal;
  }

  .lane-plot {
    position: relative;
    block-size: calc(var(--_rows) * var(--_row-size));
  }

  .mark {
    inset-block-start: calc(var(--_row) * var(--_row-size));
    inset-inline-start: var(--_x);
    display: grid;
    align-items: center;
    inline-size: var(--_w);
    block-size: var(--_row-size);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
  }

  .mark-shape {
    inset: 0.1875em 0;
    border: var(--_hairline) solid var(--_phase, var(--_mark));
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_phase, var(--_mark)) 22%, transparent);
  }

  /* Firefox and Safari know the old name, and Chrome has no other before 120. */
  :is([data-soft-from], [data-soft-to]) > .mark-shape {
    --_fade: min(2.5em, 45%);

    -webkit-mask-image: linear-gradient(
      var(--_toward),
      var(--_mask-from, #000),
      #000 var(--_fade),
      #000 calc(100% - var(--_fade)),
      var(--_mask-to, #000)
    );
  }

  [data-soft-from] > .mark-shape {
    --_mask-from: transparent;

    border-inline-start-style: none;
  }

  [data-soft-to] > .mark-shape {
    --_mask-to: transparent;

    border-inline-end-style: none;
  }

  .mark-words {
    position: relative;
    padding-inline: 0.5em;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  [data-kind='phase'] > .mark-words {
    font-weight: 700;
  }

  [data-label='after'] > .mark-words,
  [data-label='before'] > .mark-words {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 100%;
    inline-size: max-content;
    max-inline-size: calc(var(--_words) * 1em / 0.875);
    padding-inline: 0.25em;
    translate: 0 -50%;
  }

  [data-label='before'] > .mark-words {
    inset-inline: auto 100%;
  }

  /* A day: a small round mark on it. */
  [data-point] > .mark-shape {
    inset-block: calc(50% - 0.5em);
    inset-inline: -0.5em auto;
    inline-size: 1em;
    border-width: max(2px, 0.15em);
    border-radius: 50%;
    background-color: transparent;
    -webkit-mask-image: none;
  }

  [data-point][data-label='after'] > .mark-words {
    inset-inline-start: 0.75em;
  }

  [data-standing='held'] > .mark-shape,
  [data-kind='decision'] > .mark-shape {
    background-color: var(--_mark);
  }

  /* A ring for what lies ahead; a dot in it where somebody has said that it is planned. */
  [data-point][data-standing='planned'] > .mark-shape {
    background-image: radial-gradient(var(--_mark) 0 30%, transparent 32%);
  }

  [data-kind='decision'] > .mark-shape,
  [data-point][data-standing^='awaiting'] > .mark-shape {
    border-radius: 0;
  }

  [data-kind='decision'] > .mark-shape {
    rotate: 45deg;
    scale: 0.85;
  }

  :is([data-standing$='passed'], [data-standing='postponed']) > .mark-shape {
    border-style: dashed;
  }

  [data-standing='cancelled'] > .mark-shape {
    background: linear-gradient(45deg, transparent 44%, var(--_mark) 44% 56%, transparent 56%);
  }

  [data-standing='cancelled'] > .mark-words {
    text-decoration: line-through;
  }

  [data-kind='several'] > .mark-words {
    padding-inline: 0.25em;
    font-weight: 700;
    text-align: center;
  }

  @media (forced-colors: active) {
    .mark-shape {
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
