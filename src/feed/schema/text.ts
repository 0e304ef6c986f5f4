import type { $ZodRecord, $ZodString, $ZodType } from 'zod/v4/core';
import { isRecord } from '../raw.ts';
import { matches, test } from './checks.ts';
import { either, kind, run, string, wrongType, type Parse } from './kinds.ts';
import { language } from './language.ts';
import { list } from './presence.ts';

/** Words with something in them. */
export const words = string(matches(/\S/, 'empty'));

const holdsSomething = (value: object): boolean => Object.keys(value).length > 0;

/** An object of language → string, with something in it. */
// @__NO_SIDE_EFFECTS__
export function byLanguage<T extends $ZodType<string>>(valueType: T): $ZodRecord<$ZodString, T> {
  const parse: Parse = (payload, context) => {
    if (!isRecord(payload.value)) return wrongType(payload, 'record');
    for (const [tag, value] of Object.entries(payload.value)) {
      const { issues } = run(language, { value: tag, issues: [] }, context);
      run(valueType, { value, issues }, context);
      for (const issue of issues) payload.issues.push({ ...issue, path: [tag] });
    }
    return payload;
  };
  const checks = [test(holdsSomething, 'empty')];
  return kind({ type: 'record', parse, checks, keyType: language, valueType }) as $ZodRecord<
    $ZodString,
    T
  >;
}

/** Text in the feed's language, or in several: language → text. */
export const text = either(words, byLanguage(words));

/** An image's description: as text, but empty where the image is decoration. */
export const altText = either(string(), byLanguage(string()));

export const texts = list(text);

/** Tags and other words that are not translated. */
export const tags = list(words);
