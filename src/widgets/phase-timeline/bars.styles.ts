import { css } from 'lit';

/** Places are shares of the width; what runs along the time is logical, so that it turns with the script. */
export const barsStyles = css`
  .chart {
    --_row-size: max(var(--_target), 2em);
    --_toward: 90deg;

    position: relative;
    margin-block: 0.5em 1em;
    padding-block-start: 1.75em;
    padding-inline: 0.5em;
    overflow: clip;
  }

  .chart:dir(rtl) {
    --_toward: 270deg;
  }

  .chart[data-moves] {
    cursor: grab;
    touch-action: pan-y;
  }

  .ticks,
  .now {
    position: absolute;
    inset-block: 0;
    pointer-events: none;
  }

  .ticks {
    inset-inline: 0.5em;
  }

  .tick {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_x);
    padding-inline-start: 0.375em;
    border-inline-start: var(--_hairline) solid var(--_line);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .now {
    inset-inline-start: calc(0.5em + (100% - 1em) * var(--_share));
    border-inline-start: max(2px, 0.125em) solid var(--_accent);
  }

  .now-word {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding: 0 0.5em;
    background-color: var(--_fill, CanvasText);
    color: var(--_on-fill, Canvas);
    font-size: 0.875em;
    font-weight: 700;
    white-space: nowrap;
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
    font-size: 0.875em;
    font-weight: 700;
  }

  .lane-plot {
    position: relative;
    block-size: calc(var(--_rows) * var(--_row-size));
  }

  .mark {
    position: absolute;
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
    --_fade: min(2.5em, 45%);

    position: absolute;
    inset-block: 0.1875em;
    inset-inline: 0;
    display: block;
    border: max(1px, 0.0625em) solid var(--_mark);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_mark) 18%, transparent);
    -webkit-mask-image: linear-gradient(
      var(--_toward),
      var(--_mask-from, #000),
      #000 var(--_fade),
      #000 calc(100% - var(--_fade)),
      var(--_mask-to, #000)
    );
    mask-image: linear-gradient(
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

  .mark[data-kind='phase'] > .mark-shape {
    border-color: var(--_phase, var(--_mark));
    background-color: color-mix(in srgb, var(--_phase, var(--_mark)) 26%, transparent);
  }

  .mark[data-kind='phase'] > .mark-words {
    font-weight: 600;
  }

  .mark:hover > .mark-shape {
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_edge);
  }

  .mark:hover > .mark-words,
  .mark:focus-visible > .mark-words {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .mark:focus-visible {
    z-index: 2;
    outline-offset: 0;
  }

  .mark-words {
    position: relative;
    display: block;
    padding-inline: 0.5em;
    overflow: hidden;
    font-size: 0.875em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .mark[data-label='after'] > .mark-words,
  .mark[data-label='before'] > .mark-words {
    position: absolute;
    inset-block-start: 50%;
    inline-size: max-content;
    max-inline-size: calc(var(--_words) * 1em / 0.875);
    padding-inline: 0.25em;
    translate: 0 -50%;
  }

  .mark[data-label='after'] > .mark-words {
    inset-inline-start: 100%;
  }

  .mark[data-label='before'] > .mark-words {
    inset-inline-end: 100%;
  }

  /* A day: a small round mark on it. */
  .mark[data-point] > .mark-shape {
    inset-block: calc(50% - 0.5em);
    inset-inline: -0.5em auto;
    inline-size: 1em;
    border-width: max(2px, 0.15em);
    border-radius: 50%;
    background-color: transparent;
    -webkit-mask-image: none;
    mask-image: none;
  }

  .mark[data-point][data-label='after'] > .mark-words {
    inset-inline-start: 0.75em;
  }

  .mark[data-standing='held'] > .mark-shape,
  .mark[data-kind='decision'] > .mark-shape {
    background-color: var(--_mark);
  }

  /* A ring for what lies ahead; a dot in it where somebody has said that it is planned. */
  .mark[data-point][data-standing='planned'] > .mark-shape {
    background-image: radial-gradient(var(--_mark) 0 30%, transparent 32%);
  }

  .mark[data-kind='decision'] > .mark-shape,
  .mark[data-point][data-standing^='awaiting'] > .mark-shape {
    border-radius: 0;
  }

  .mark[data-kind='decision'] > .mark-shape {
    rotate: 45deg;
    scale: 0.85;
  }

  .mark:is([data-standing='passed'], [data-standing='awaiting-passed'], [data-standing='postponed'])
    > .mark-shape {
    border-style: dashed;
  }

  .mark[data-standing='passed']:not([data-point]) > .mark-shape {
    background-color: transparent;
  }

  .mark[data-standing='cancelled'] > .mark-shape {
    background: linear-gradient(45deg, transparent 44%, var(--_mark) 44% 56%, transparent 56%);
  }

  [data-standing='cancelled'] > .mark-words {
    text-decoration: line-through;
  }

  .mark[data-kind='several'] > .mark-words {
    padding-inline: 0.25em;
    font-weight: 700;
    text-align: center;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 1em;
  }

  .legend > li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .legend-shape {
    position: relative;
    inset: auto;
    inline-size: 1em;
    block-size: 1.25em;
    cursor: auto;
  }

  .legend-shape[data-point] > .mark-shape {
    inset-inline: 0 auto;
  }

  .legend-bar {
    inline-size: 3em;
  }

  @media (forced-colors: active) {
    .mark-shape,
    .mark[data-kind='phase'] > .mark-shape {
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    .mark[data-standing='held'] > .mark-shape,
    .mark[data-kind='decision'] > .mark-shape {
      background-color: CanvasText;
    }

    .now {
      border-color: Highlight;
    }

    .now-word {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .chart {
      --_row-size: var(--_paper-row, 1.5em);

      margin-block-end: 0.25em;
    }

    .lane {
      padding-block: 0 0.25em;
    }

    .lane-name {
      padding-block: 0;
    }

    .mark-words {
      line-height: 1.2;
    }

    .chart {
      print-color-adjust: exact;
    }
  }
`;
