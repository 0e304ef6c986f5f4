import { css } from 'lit';

/** The bar is folded by a button outside it; what is chosen stays in sight. */
export const choosingStyles = css`
  .choosing-language {
    margin-block: 0.5em 0.75em;
  }

  .choosing .filters-fold,
  .choosing[data-folded] .filters-bar {
    display: none;
  }
`;
