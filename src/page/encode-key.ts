import { encoded } from '../model/percent-encoded.ts';

/** A key, with all that stands before the name: it ends at the first point, so one within it is %2E. */
export const encodeKey = (key: string): string => `vision-${encoded(key).replaceAll('.', '%2E')}.`;
