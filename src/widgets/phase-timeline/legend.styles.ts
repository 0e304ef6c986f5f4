import { css } from 'lit';

export const legendStyles = css`
  .legend,
  .legend > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block-end: 1em;
  }

  .legend > li {
    gap: 0.5em;
    margin: 0;
  }

  .legend-shape {
    position: relative;
    inline-size: 3em;
    block-size: 1.25em;
  }

  .legend-shape[data-point] {
    inline-size: calc(1em / 0.875);
  }

  .legend-shape.shape::before {
    inset-inline: 0 auto;
    inline-size: 100%;
  }
`;
