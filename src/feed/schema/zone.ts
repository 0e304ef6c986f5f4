import { isZone } from '../../model/zone.ts';
import { test } from './checks.ts';
import { string } from './kinds.ts';

/** An IANA name, never an offset: an offset does not know of summer time. */
export const zone = string(test(isZone, 'bad-zone'));
