import { css } from 'lit';

/** The frame of all views, and the list. */
export const styles = css`
  .initiatives {
    container: initiatives / inline-size;
  }

  .initiatives > * + * {
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

  .entries,
  .several {
    display: grid;
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .entry {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.75em;
    border-block-end: var(--_hairline) solid var(--_line);
  }

  .entry-text {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 0.25em;
  }

  .entry-title {
    font-size: 1.0625em;
    font-weight: 700;
  }

  .status {
    font-weight: 600;
  }

  .entry-goals,
  .legend-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .entry-goals > li,
  .legend-list > li {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }

  .symbol {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: 50%;
    background-color: var(--_goal, transparent);
    color: var(--_ink, inherit);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1;
  }

  .symbol,
  .mark {
    --_size: 1.7em;
  }

  :is(.symbol, .mark)[data-scale='large'] {
    --_size: 2.2em;
  }

  :is(.symbol, .mark)[data-scale='flagship'] {
    --_size: 2.8em;
  }

  :is(.symbol, .mark)[data-origin='existing'] {
    border-radius: 0.3em;
  }

  .symbol[data-origin='goal'] {
    border-radius: 0.5em;
  }

  .entry > .symbol {
    inline-size: 2em;
    block-size: 2em;
  }

  .strip {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }

  .strip-item {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .strip-image {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  @container initiatives (min-inline-size: 62em) {
    .both[data-map] {
      grid-template-columns: minmax(0, 58fr) minmax(0, 42fr);
    }

    /* The map stays beside a long list, where the screen is high enough for all of it. */
    @media (min-height: 50em) {
      .both > .map {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }

  @media (forced-colors: active) {
    .symbol {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .paper {
      display: block;
    }
  }
`;
