import { css } from 'lit';

/** The accent as a ground with text on it, and form controls that look like the page around them. */
export const controls = css`
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
`;
