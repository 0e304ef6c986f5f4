import * as z from 'zod/mini';
import { because } from './because.ts';

/**
 * The look of an RFC 5545 rule, daily to yearly. Whether it makes sense is found out when it is
 * expanded (`model/recurrence.ts`); reading every rule in full twice would cost a large feed.
 */
export const rule = z
  .string()
  .check(
    z.regex(
      /^(?:[A-Z]+=[^;=\s]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;=\s]+)*;?$/,
      because('bad-rule'),
    ),
  );
