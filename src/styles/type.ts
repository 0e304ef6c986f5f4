import { css } from 'lit';

/** The steps of text: four sizes told apart by size and weight, never by a fainter colour. */
export const type = css`
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
