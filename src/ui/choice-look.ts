import { css } from 'lit';

/** Of the look of a choice, what a first picture shows; `choice.styles.ts` has all of it. */
export const choiceLook = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.25em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: calc(var(--_radius) + 0.25em);
  }

  .choice-option {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
  }

  .choice-option > span {
    flex: 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0.125em 0.75em;
    border: var(--_hairline) solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice-option > :checked + span {
    border-color: var(--_fill, currentColor);
    background-color: var(--_fill, transparent);
    box-shadow: inset 0 0 0 var(--_hairline) var(--_fill, currentColor);
    color: var(--_on-fill, inherit);
    font-weight: 600;
  }
`;
