import { css } from 'lit';

/** The same when it is pointed at, pressed or out of use, and its other kinds. */
export const buttonStates = css`
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
