import { css } from 'lit';

/** The steps of text that few first pictures show. */
export const typeRest = css`
  /*
   * Danish words grow long. They are divided by the rules of their language where the browser can
   * leave the short ones alone; elsewhere they break where the line ends.
   */
  @supports (hyphenate-limit-chars: 14 6 5) {
    .title,
    .subtitle,
    .card-heading {
      hyphenate-limit-chars: 14 6 5;
      hyphens: auto;
    }
  }

  .subtitle {
    font-size: 1.1875em;
    font-weight: 700;
    text-wrap: balance;
  }

  .lead {
    font-size: 1.125em;
  }

  /* Lines of more than some 70 characters are hard to follow. */
  .measure {
    max-inline-size: 42em;
  }

  .stack > * + * {
    margin-block-start: var(--_space);
  }
`;
