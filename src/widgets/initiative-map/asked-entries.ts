import { readIds } from '../../model/read-ids.ts';
import type { Entry } from './entry.ts';
import { FACET_VALUES, type FacetName, FACETS } from './entry-values.ts';

/** The entries that the page's author asks for by attributes; each is a list of ids, or empty. */
export function entriesFor(
  entries: readonly Entry[],
  asked: Readonly<Record<FacetName | 'initiative', string>>,
): readonly Entry[] {
  const tests = [...FACETS, 'initiative' as const].flatMap((name) => {
    const ids = readIds(asked[name]);
    if (ids.length === 0) return [];
    const valuesOf = name === 'initiative' ? ({ id }: Entry) => [id] : FACET_VALUES[name];
    return (entry: Entry): boolean => valuesOf(entry).some((id) => ids.includes(id));
  });
  return tests.length > 0 ? entries.filter((entry) => tests.every((test) => test(entry))) : entries;
}
