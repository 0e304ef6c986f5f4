import { css } from 'lit';

/**
 * `.button`: an outlined button or a link that looks like one. `.button-primary`: the one thing to
 * do here; filled where the page gave both accent colours, else drawn with a heavier line.
 * `.button-plain`: no line until it is pointed at. `.button-icon`: a square with an icon alone.
 * Every widget with a form control in it needs this sheet.
 */
export const button = css`
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

  .button:hover {
    background-color: var(--_tint);
    box-shadow: inset 0 0 0 var(--_hairline) var(--_button-line);
  }

  .button:active {
    background-color: transparent;
  }

  .button[aria-pressed='true'],
  .button[aria-expanded='true'] {
    --_button-line: currentColor;

    box-shadow: inset 0 0 0 var(--_hairline) var(--_button-line);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    border-style: dashed;
    background-color: transparent;
    box-shadow: none;
    cursor: not-allowed;
    font-weight: 400;
  }

  .button-primary {
    --_button-line: var(--_accent);

    border-width: max(2px, 0.125em);
    background-color: var(--_fill, transparent);
    color: var(--_on-fill, inherit);
  }

  .button-primary:hover {
    background-color: var(--_fill, var(--_tint));
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .button-plain {
    --_button-line: transparent;
  }

  .button-plain:hover {
    --_button-line: var(--_edge);

    box-shadow: none;
  }

  .button-icon {
    inline-size: max(var(--_target), 2.5em);
    padding: 0;
  }

  .button-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  @media (forced-colors: active) {
    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    .button[aria-pressed='true'] {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .button-primary {
      --_button-line: ButtonText;
    }
  }
`;
