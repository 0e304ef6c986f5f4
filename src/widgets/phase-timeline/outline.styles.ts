import { css } from 'lit';
import { entryStyles } from './entry.styles.ts';
import { contextStyles } from './outline-context.styles.ts';

/** The list of everything, and what stands between it and the drawing. */
export const outlineStyles = css`
  ${entryStyles}
  ${contextStyles}

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

  .phase {
    padding-block-start: 0.75em;
    border-block-start: 0.375em solid var(--_phase, var(--_mark));
  }

  .box-title {
    font-weight: 700;
  }

  .box {
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
`;
