import { whenProblem } from '../../model/when.ts';
import { check, test } from './checks.ts';
import { expected } from './expected.ts';
import { either, object, string } from './kinds.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';

/** `2024-05-29`, `2024-09/..`, `2023-35`: what `model/when.ts` reads. */
export const edtf = string(check(whenProblem));

/** A date with the words people read, which stand when the date cannot be read. */
export const labelledWhen = object(
  { edtf: expected(maybe(edtf)), text: maybe(text) },
  test((value) => value.edtf ?? value.text, 'missing', ['edtf']),
);

export const when = either(edtf, labelledWhen);
