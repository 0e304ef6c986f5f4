import { css } from 'lit';
import { buttonLook } from './button-look.ts';
import { buttonStates } from './button-states.ts';

/**
 * `.button`: an outlined button or a link that looks like one. `.button-primary`: the one thing to
 * do here; filled where the page gave both accent colours, else drawn with a heavier line.
 * `.button-plain`: no line until it is pointed at. `.button-icon`: a square with an icon alone.
 * Every widget with a form control in it needs this sheet.
 */
export const button = css`
  ${buttonLook}
  ${buttonStates}
`;
