import { matches } from './checks.ts';
import { string } from './kinds.ts';

/** `#rgb` or `#rrggbb`: what can be shifted until text on it is read. */
export const color = string(matches(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, 'bad-color'));
