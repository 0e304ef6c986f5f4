import { css } from 'lit';
import { controls } from './controls.ts';

/** A button at rest: all of it that a first picture shows. */
export const buttonLook = css`
  ${controls}

  .button {
    --_button-line: var(--_edge);

    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: var(--_target);
    min-block-size: max(var(--_target), 2.5em);
    padding: 0.375em 1em;
    border: var(--_hairline) solid var(--_button-line);
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    cursor: pointer;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .button-icon {
    inline-size: max(var(--_target), 2.5em);
    padding: 0;
  }
`;
