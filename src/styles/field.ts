import { css } from 'lit';

/** `.field`: a field to write in. */
export const field = css`
  .field {
    inline-size: 100%;
    min-block-size: max(var(--_target), 2.5em);
    padding: 0.375em 0.625em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
  }
`;
