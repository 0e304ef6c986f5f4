import { decoded } from '../model/percent-decoded.ts';
import { encodeKey } from './encode-key.ts';
import { encode } from './encode.ts';

/**
 * Our part of an address's fragment: `vision-KEY.name=value`, joined by `&`, beside whatever else
 * the page keeps there. Pure text; nothing here reads or writes the address.
 */
const OURS = /^vision-([^.=]+)\.([^=]+)=(.*)$/s;

interface Segment {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

function readSegment(text: string): Segment | undefined {
  const match = OURS.exec(text);
  if (!match) return undefined;
  const [, key = '', name = '', value = ''] = match;
  return { key: decoded(key), name: decoded(name), value: decoded(value) };
}

function segments(fragment: string): string[] {
  const text = fragment.replace(/^#/, '');
  return text === '' ? [] : text.split('&');
}

/** The values that `fragment` holds for `key`. */
export function readFragment(fragment: string, key: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const text of segments(fragment)) {
    const segment = readSegment(text);
    if (segment?.key === key) values.set(segment.name, segment.value);
  }
  return values;
}

/** `fragment`, without its `#`, with `values` as all it holds for `key`; the rest stays letter for letter. */
export function writeFragment(
  fragment: string,
  key: string,
  values: ReadonlyMap<string, string>,
): string {
  const kept = segments(fragment).filter((text) => readSegment(text)?.key !== key);
  const ours = [...values].map(
    ([name, value]) => `${encodeKey(key)}${encode(name)}=${encode(value)}`,
  );
  return [...kept, ...ours].join('&');
}

/** What the page itself keeps in `fragment`. */
export function withoutOurs(fragment: string): string {
  return segments(fragment)
    .filter((text) => !OURS.test(text))
    .join('&');
}
