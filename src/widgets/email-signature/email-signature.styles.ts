import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .title {
    font-size: 1.5em;
    font-weight: 700;
    text-wrap: balance;
  }

  .subtitle {
    font-size: 1.1875em;
    font-weight: 700;
  }

  .small {
    font-size: 0.875em;
  }

  .button-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .button[aria-pressed='true'] {
    --_button-line: currentColor;

    box-shadow: inset 0 0 0 var(--_hairline) var(--_button-line);
  }

  .button-primary {
    background-color: var(--_fill, transparent);
    color: var(--_on-fill, inherit);
  }

  .top {
    display: grid;
    gap: 0.75em;
    margin-block-end: calc(1.5 * var(--_space));
  }

  .person {
    display: grid;
    gap: calc(2 * var(--_space)) calc(2.5 * var(--_space));
  }

  .person > *,
  .result {
    min-inline-size: 0;
  }

  .result {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-content: start;
    /* In Firefox a choice of long words would make it wider than its place. */
    grid-template-columns: minmax(0, 1fr);
  }

  .form,
  .insert {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }

  .form {
    margin-block-start: var(--_space);
  }

  .form > *,
  .insert > * {
    inline-size: 100%;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.875em var(--_space);
    align-items: start;
  }

  .field-row > label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .field[aria-invalid] {
    border-width: max(2px, 0.125em);
  }

  .help {
    margin-block-start: 0.25em;
  }

  .help[data-wrong] {
    font-weight: 600;
  }

  .more > summary {
    min-block-size: max(var(--_target), 2.5em);
    align-content: center;
    font-weight: 600;
  }

  /* The steps come with the first press, and break into more lines on a phone. */
  .steps {
    min-block-size: 18em;
  }

  @container (min-inline-size: 28em) {
    .steps {
      min-block-size: 13em;
    }
  }

  /* What comes when it is seen keeps its place free. */
  .looks {
    min-block-size: 104em;
  }

  /* A mail is drawn as its program draws it: white, or Outlook's own dark grey. */
  .mail {
    padding: 16px;
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    overflow-x: auto;
    background-color: #fff;
    color: #1f2a33;
    overflow-wrap: break-word;
    forced-color-adjust: none;
  }

  /* The last lines of the mail that stands above. */
  .mail-text {
    inline-size: 70%;
    block-size: 24px;
    margin-block-end: 24px;
    border-block: 8px solid color-mix(in srgb, currentColor 18%, transparent);
  }

  @container (min-inline-size: 56em) {
    .person {
      grid-template-columns: minmax(20em, 5fr) minmax(0, 7fr);
    }

    .looks {
      grid-column: 1 / -1;
      min-block-size: 56em;
    }

    .details .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
