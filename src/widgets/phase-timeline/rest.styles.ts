import { css } from 'lit';
import { buttonLook } from '../../styles/button-look.ts';
import { typeRest } from '../../styles/type-rest.ts';
import { choiceStyles } from '../../ui/choice.styles.ts';

/** @lazy */
export const restSheets = [
  typeRest,
  buttonLook,
  choiceStyles,
  css`
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
    }

    .tools .button {
      font-weight: 400;
    }

    .compact {
      padding-inline-start: 0.75em;
      border-inline-start: 0.25em solid var(--_mark);
    }
  `,
];
