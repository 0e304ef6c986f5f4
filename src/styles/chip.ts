import { css } from 'lit';
import { chipLook } from './chip-look.ts';

/**
 * `.chip`: a short label (a status, a goal, a channel), or, as a button or link, a choice.
 * A choice of several is a visually hidden checkbox followed by `<label class="chip">`.
 */
export const chip = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }

  ${chipLook}

  button.chip,
  a.chip,
  label.chip {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    border-color: var(--_edge);
    cursor: pointer;
  }

  button.chip:hover,
  a.chip:hover,
  label.chip:hover {
    background-color: var(--_tint);
    box-shadow: inset 0 0 0 var(--_hairline) var(--_edge);
  }

  .chip[aria-pressed='true'],
  .chip[aria-current]:not([aria-current='false']),
  :checked + label.chip {
    border-color: var(--_fill, currentColor);
    background-color: var(--_fill, transparent);
    box-shadow: inset 0 0 0 var(--_hairline) var(--_fill, currentColor);
    color: var(--_on-fill, inherit);
    font-weight: 600;
  }

  :focus-visible + label.chip {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: max(2px, 0.125em);
  }

  .chip:disabled {
    border-style: dashed;
    box-shadow: none;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip[aria-current]:not([aria-current='false']),
    :checked + label.chip {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
