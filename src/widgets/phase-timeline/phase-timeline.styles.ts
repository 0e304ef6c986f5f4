import { css } from 'lit';

export const styles = css`
  .outlook {
    max-inline-size: 42em;
    margin-block: 0.25em 1em;
    font-size: 1.125em;
  }

  /* What stands in it comes after the drawing, and moves nothing. */
  .tools {
    min-block-size: max(var(--_target) + 0.625em, 2.5em);
    margin-block: 0.75em;
  }

  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
