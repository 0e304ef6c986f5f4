import * as z from 'zod/mini';
import { whenProblem } from '../../model/when.ts';
import { because } from './because.ts';
import { expected } from './expected.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';

/** `2024-05-29`, `2024-09/..`, `2023-35`: what `model/when.ts` reads. */
export const edtf = z.string().check(
  z.check<string>((payload) => {
    const problem = whenProblem(payload.value);
    if (problem) {
      payload.issues.push({
        code: 'custom',
        message: because(problem),
        input: payload.value,
        continue: true,
      });
    }
  }),
);

/** A date with the words people read, which stand when the date cannot be read. */
export const labelledWhen = z
  .object({ edtf: expected(maybe(edtf)), text: maybe(text) })
  .check(
    z.refine((value) => value.edtf ?? value.text, { error: because('missing'), path: ['edtf'] }),
  );

export const when = z.union([edtf, labelledWhen]);

/** A `when` as it stands in a feed. */
export type FeedWhen = z.output<typeof when>;
