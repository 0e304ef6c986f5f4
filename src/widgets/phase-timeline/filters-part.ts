import type { FiltersController } from '../../controllers/filters.ts';
import type { Text } from '../../model/text.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Standing } from '../../model/timeline/status.ts';
import { filterBarStyles } from '../../ui/filter-bar.styles.ts';
import { renderFilterBar } from '../../ui/filter-bar.ts';
import { facetGroup } from '../../ui/filter-facet.ts';
import { switchGroup } from '../../ui/filter-switch.ts';
import { UPCOMING } from './entry-filters.ts';
import type { FiltersContent } from './lazy-parts.ts';
import type { Scene } from './scene.ts';

/** @lazy */
export const sheets = [filterBarStyles];

const STANDINGS: readonly Standing[] = [
  'running',
  'coming',
  'planned',
  'awaiting',
  'awaiting-passed',
  'held',
  'passed',
  'postponed',
  'cancelled',
  'undated',
];

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** @lazy */
export function renderFilters(
  scene: Scene,
  filters: FiltersController<TimelineEntry>,
  { about, result, kit }: FiltersContent,
): unknown {
  const { words, timeline } = scene;
  const options = (items: readonly Named[]) =>
    items.map(({ id, title }) => ({ id, label: scene.plain(title) }));
  return renderFilterBar(filters, kit, {
    about,
    result,
    search: false,
    groups: [
      switchGroup({ name: 'upcoming', id: UPCOMING, label: words.onlyComing }),
      facetGroup({ name: 'track', label: words.track, options: options(timeline.tracks) }),
      facetGroup({
        name: 'phase',
        label: words.phase,
        options: options(timeline.phases.map(({ item }) => item)),
      }),
      facetGroup({
        name: 'principle',
        label: words.principle,
        options: options(timeline.principles),
      }),
      facetGroup({
        name: 'status',
        label: words.statusHeading,
        options: STANDINGS.map((id) => ({ id, label: words.status[id] })),
      }),
    ],
  });
}
