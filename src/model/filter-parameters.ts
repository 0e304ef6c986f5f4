/** Filters as words in an address or in attributes: `goal=a,b`, `dates=2024-05-01/2024-05-31`. */
import type { FilterState, Range } from './filters.ts';
import { readIds } from './read-ids.ts';

export { readIds };

/** The parameter of the words typed. */
export const TEXT_PARAMETER = 'q';

/** A longer address is not ours. */
const LONGEST_TEXT = 200;

/** Names of the facets and ranges that may be read. */
export interface FilterNames {
  readonly facets: readonly { readonly name: string }[];
  readonly ranges?: readonly { readonly name: string }[];
}

/**
 * Ids are joined by commas, so a comma within a tag is percent-encoded, and the percent sign with
 * it. The address encodes the rest; a person who writes an attribute need not.
 */
export function writeIds(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[,%]/g, encodeURIComponent)).join(',');
}

function writeRange({ from = '', until = '' }: Range): string {
  return `${from}/${until}`;
}

function readRange(value: string | null | undefined): Range | undefined {
  const [from = '', until = ''] = (value ?? '').split('/', 2).map((end) => end.trim());
  if (!from && !until) return;
  // Ends the wrong way round are a slip, not a wish for nothing.
  const isTurned = from && until && until < from;
  const [first, last] = isTurned ? [until, from] : [from, until];
  return { ...(first && { from: first }), ...(last && { until: last }) };
}

/** Parameter → value, for what is chosen; `undefined` for what is not, so that it is removed. */
export function writeFilters(
  state: FilterState,
  { facets, ranges = [] }: FilterNames,
): Record<string, string | undefined> {
  const parameters: Record<string, string | undefined> = {
    [TEXT_PARAMETER]: state.text.trim() || undefined,
  };
  for (const { name } of facets) {
    const ids = state.ids[name];
    parameters[name] = ids && writeIds(ids);
  }
  for (const { name } of ranges) {
    const range = state.ranges[name];
    parameters[name] = range && writeRange(range);
  }
  return parameters;
}

/** The filters that an address or attributes ask for; `value` gives the text of one parameter. */
export function readFilters(
  value: (name: string) => string | null | undefined,
  { facets, ranges = [] }: FilterNames,
): FilterState {
  const ids: Record<string, readonly string[]> = {};
  for (const { name } of facets) {
    const asked = readIds(value(name));
    if (asked.length > 0) ids[name] = asked;
  }
  const spans: Record<string, Range> = {};
  for (const { name } of ranges) {
    const range = readRange(value(name));
    if (range) spans[name] = range;
  }
  return { text: (value(TEXT_PARAMETER) ?? '').slice(0, LONGEST_TEXT), ids, ranges: spans };
}
