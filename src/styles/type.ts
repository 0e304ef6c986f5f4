import { css } from 'lit';

/** The steps of text: four sizes told apart by size and weight, never by a fainter colour. */
export const type = css`
  .title {
    font-size: 1.5em;
    font-weight: 700;
    text-wrap: balance;
  }

  .subtitle {
    font-size: 1.1875em;
    font-weight: 700;
    text-wrap: balance;
  }

  .lead {
    font-size: 1.125em;
  }

  .small {
    font-size: 0.875em;
  }

  /* Lines of more than some 70 characters are hard to follow. */
  .measure {
    max-inline-size: 42em;
  }

  .stack > * + * {
    margin-block-start: var(--_space);
  }
`;
