import type { FilterSpec } from '../../model/filters.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { isUpcoming, standingOf } from '../../model/timeline/status.ts';
import type { Selection } from './select.ts';

/** The one choice of the facet `upcoming`. */
export const UPCOMING = 'yes';

/** What readers may narrow the schedule by. */
export function entryFilters(
  selection: () => Selection | undefined,
  today: () => number,
): FilterSpec<TimelineEntry> {
  return {
    facets: [
      {
        name: 'track',
        values: ({ tracks }) => tracks,
        known: (id) => selection()?.tracks.some((track) => track.id === id) ?? false,
      },
      {
        name: 'phase',
        values: ({ phases }) => phases,
        known: (id) => selection()?.phases.some(({ item }) => item.id === id) ?? false,
      },
      {
        name: 'principle',
        values: ({ principles }) => principles,
        known: (id) => selection()?.principles.some((principle) => principle.id === id) ?? false,
      },
      {
        name: 'status',
        values: (entry) => (entry.kind === 'activity' ? [standingOf(entry, today())] : []),
      },
      {
        name: 'upcoming',
        values: (entry) => (isUpcoming(entry, today()) ? [UPCOMING] : []),
        known: (id) => id === UPCOMING,
      },
    ],
  };
}
