import { css } from 'lit';
import { typeLook } from './type-look.ts';
import { typeRest } from './type-rest.ts';

/** The steps of text: four sizes told apart by size and weight, never by a fainter colour. */
export const type = css`
  ${typeLook}
  ${typeRest}
`;
