import { css } from 'lit';

export const matrixStyles = css`
  .matrix-scroll {
    margin-block: var(--_space);
    overflow-x: auto;
  }

  .matrix {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .matrix :is(th, td) {
    min-inline-size: 6.5em;
    padding: 0.5em 0.75em;
    border: 0 solid var(--_line);
    border-inline-width: var(--_hairline);
    font-weight: inherit;
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  .matrix th {
    font-weight: 700;
  }

  .matrix thead {
    border-block: var(--_hairline) solid var(--_line);
    border-block-end: max(2px, 0.125em) solid var(--_mark);
  }

  .matrix tbody {
    border-block-end: var(--_hairline) solid var(--_line);
  }

  .matrix td.matrix-free:not(:last-child) {
    border: 0;
  }

  .matrix li + li {
    margin-block-start: 0.5em;
  }

  .matrix li > .small {
    display: block;
  }

  .matrix .item-title {
    font-weight: 600;
  }

  .matrix-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding: 0.375em 0.75em;
    border: var(--_hairline) solid var(--_mark);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_mark) 12%, transparent);
  }

  /* As in the drawing: an edge that is not known is not drawn as one. */
  .matrix-bar[data-soft] {
    border-inline-style: dashed;
  }

  .matrix-rest {
    margin-block: calc(2 * var(--_space));
  }

  @media print {
    .matrix-scroll {
      overflow: visible;
    }
  }
`;
