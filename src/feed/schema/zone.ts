import * as z from 'zod/mini';
import { isZone } from '../../model/zone.ts';
import { because } from './because.ts';

/** An IANA name, never an offset: an offset does not know of summer time. */
export const zone = z.string().check(z.refine(isZone, because('bad-zone')));
