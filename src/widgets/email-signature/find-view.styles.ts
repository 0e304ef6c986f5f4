import { css } from 'lit';

export const findStyles = css`
  .stack > * + * {
    margin-block-start: var(--_space);
  }

  .measure {
    max-inline-size: 42em;
  }

  .find-form {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .find-form > .field-row {
    inline-size: 100%;
  }

  .found {
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-inline-start: 0.25em solid var(--_line);
    border-radius: var(--_radius);
  }

  .found[data-found='true'] {
    border-inline-start-color: var(--_mark);
  }

  .found > * + * {
    margin-block-start: 0.5em;
  }

  .found ul {
    padding-inline-start: 1.25em;
    list-style: outside disc;
  }

  .steps-title {
    font-weight: 700;
  }

  mark {
    padding-inline: 0.125em;
    background-color: #ffe08a;
    color: #1f2a33;
  }
`;
