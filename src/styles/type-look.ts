import { css } from 'lit';

/** Of the steps of text, what a first picture shows; `type.ts` has them all. */
export const typeLook = css`
  .title {
    font-size: 1.5em;
    font-weight: 700;
    text-wrap: balance;
  }

  .small {
    font-size: 0.875em;
  }

  /* Read aloud, not seen. Clipped rather than moved aside, which would widen right-to-left pages. */
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
