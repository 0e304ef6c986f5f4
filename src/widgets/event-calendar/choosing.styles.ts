import { css } from 'lit';

/** The bar is folded by a button outside it; what is chosen stays in sight. */
export const choosingStyles = css`
  .choosing .filters-fold,
  .choosing[data-folded] .filters-bar {
    display: none;
  }

  .choosing .filters-bar {
    margin-block-start: 0.5em;
  }
`;
