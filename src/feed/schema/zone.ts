import * as z from 'zod/mini';
import { because } from './because.ts';

/** An IANA name, never an offset: an offset does not know of summer time. */
function isZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    // A RangeError: the only way Intl has of telling that it does not know the zone.
    return false;
  }
}

export const zone = z.string().check(z.refine(isZone, because('bad-zone')));
