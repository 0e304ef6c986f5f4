import { css } from 'lit';

/** A label at rest: all of it that a first picture shows; `chip.ts` has the rest. */
export const chipLook = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: 100%;
    padding: 0.125em 0.625em;
    border: var(--_hairline) solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background-color: transparent;
    color: inherit;
    font-size: 0.875em;
    text-align: start;
    text-decoration: none;
  }
`;
