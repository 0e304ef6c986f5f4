import { css } from 'lit';
import { choiceLook } from './choice-look.ts';
import { choiceStates } from './choice-states.ts';

export const choiceStyles = css`
  ${choiceLook}
  ${choiceStates}
`;
