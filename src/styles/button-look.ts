import { css } from 'lit';

/** A button at rest: all of it that a first picture shows. */
export const buttonLook = css`
  :host {
    /*
     * A colour with text in it is used only when the page gave both, for nobody can know what reads
     * on half a pair. Mixing 100 % of one with the other is the one itself, and nothing at all where
     * either is missing; whoever uses these names a neutral fallback.
     */
    --_fill: color-mix(in srgb, var(--vision-accent) 100%, var(--vision-on-accent));
    --_on-fill: color-mix(in srgb, var(--vision-on-accent) 100%, var(--vision-accent));
  }

  @media (forced-colors: active) {
    :host {
      --_fill: initial;
      --_on-fill: initial;
    }
  }

  /* Browsers give form controls a font of their own and stop the reader's spacing at them. */
  :where(button, input, select, textarea) {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

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
