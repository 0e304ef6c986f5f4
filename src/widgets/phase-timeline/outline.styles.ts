import { css } from 'lit';
import { entryStyles } from './entry.styles.ts';
import { legendStyles } from './legend.styles.ts';
import { contextStyles } from './outline-context.styles.ts';

/** The list of everything, and what stands between it and the drawing. */
export const outlineStyles = css`
  ${entryStyles}
  ${contextStyles}
  ${legendStyles}

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
