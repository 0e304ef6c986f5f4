import { buttonStates } from '../../styles/button-states.ts';
import { typeRest } from '../../styles/type-rest.ts';

/** How things look that a reader points at, presses or opens. */
export const lateSheets = [buttonStates, typeRest];
