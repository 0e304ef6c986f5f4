import { css } from 'lit';

/** A choice that is pointed at, has the focus, or stands in forced colours. */
export const choiceStates = css`
  .choice-option:hover > :not(:checked) + span {
    background-color: var(--_tint);
  }

  .choice-option > :focus-visible + span {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: var(--_hairline);
  }

  @media (forced-colors: active) {
    .choice-option > :checked + span {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
