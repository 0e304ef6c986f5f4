import { decoded } from '../model/percent-decoded.ts';

/** Whether the address speaks of the widget with that key: asked before what reads its part is here. */
export const isNamed = (key: string): boolean => decoded(location.hash).includes(`vision-${key}.`);
