import { css } from 'lit';

export const cascadeStyles = css`
  .cascade {
    display: grid;
    gap: var(--_space);
  }

  .branch {
    position: relative;
    display: grid;
    gap: 0.75em;
  }

  .branch .branch {
    margin-block-start: 0.75em;
    padding-inline-start: 1.75em;
  }

  /* From a parent down to each of its children: one line along them, and a stub to each. */
  .branch .branch > li {
    position: relative;
  }

  .branch .branch > li::before,
  .branch .branch > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: -1em;
    border-inline-start: max(1px, 0.09375em) solid var(--_edge);
  }

  .branch .branch > li::before {
    inset-block-start: -0.75em;
    inline-size: 0.875em;
    block-size: 1.875em;
    border-block-end: max(1px, 0.09375em) solid var(--_edge);
    border-end-start-radius: var(--_radius);
  }

  .branch .branch > li:not(:last-child)::after {
    inset-block: -0.75em;
  }

  .policy {
    padding: 0.5em 0.75em;
    border: var(--_hairline) solid var(--_line);
    border-inline-start: 0.25em solid var(--_mark);
    border-radius: var(--_radius);
  }

  .policy-title {
    font-weight: 700;
  }

  .twig {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }

  .twig > .button + .small {
    align-self: center;
  }

  .twig > .symbol {
    --_size: 1.7em;
  }

  .decisions {
    display: grid;
    gap: 0.75em;
  }

  .departs {
    display: block;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
  }

  @media print {
    .branch li {
      break-inside: auto;
    }
  }
`;
