import { css } from 'lit';

export const styles = css`
  .head,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .head {
    gap: 0.5em 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }

  .outlook {
    margin-block: 0.25em 1em;
  }

  /* What stands in it comes after the drawing, and moves nothing. */
  .tools {
    min-block-size: max(var(--_target), 2.5em);
    margin-block: 0.75em;
  }

  .tools .button {
    font-weight: 400;
  }

  .compact {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_mark);
  }

  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
