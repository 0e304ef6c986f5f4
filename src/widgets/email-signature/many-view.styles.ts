import { css } from 'lit';

export const manyStyles = css`
  .stack > * + * {
    margin-block-start: var(--_space);
  }

  .stack > .subtitle {
    margin-block-start: calc(2 * var(--_space));
  }

  .measure {
    max-inline-size: 42em;
  }

  .mapping > summary {
    min-block-size: max(var(--_target), 2.5em);
    align-content: center;
    font-weight: 600;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .notes {
    max-inline-size: 42em;
    padding-inline-start: 1.25em;
    list-style: outside disc;
  }

  .notes > li {
    margin-block-start: 0.25em;
    overflow-wrap: anywhere;
  }

  .many .mail,
  .many .field-row {
    max-inline-size: 36em;
  }

  .run {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  .run > progress {
    inline-size: min(100%, 36em);
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
`;
