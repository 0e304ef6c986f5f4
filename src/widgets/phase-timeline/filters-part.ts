import { html, nothing, type TemplateResult } from 'lit';
import type { FiltersController } from '../../controllers/filters.ts';
import { languagesOf } from '../../feed/languages.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import type { TimelineAnswerMessages } from '../../i18n/timeline-answers.ts';
import type { Text } from '../../model/text.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Standing } from '../../model/timeline/status.ts';
import { button } from '../../styles/button.ts';
import { chip } from '../../styles/chip.ts';
import { filterBarStyles } from '../../ui/filter-bar.styles.ts';
import { renderFilterBar } from '../../ui/filter-bar.ts';
import { facetGroup } from '../../ui/filter-facet.ts';
import { switchGroup } from '../../ui/filter-switch.ts';
import { renderFeedLanguages } from '../../ui/language-choice.ts';
import { UPCOMING } from './entry-filters.ts';
import type { Scene } from './scene.ts';

/** @lazy */
export const sheets = [button, chip, filterBarStyles];

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

export interface FiltersContent {
  readonly about: string;
  readonly result: string;
  readonly kit: KitMessages;
  readonly words: TimelineAnswerMessages;
  readonly feedKey: string;
  readonly wanted: readonly string[];
}

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** @lazy */
export function renderFilters(
  scene: Scene,
  filters: FiltersController<TimelineEntry>,
  { about, result, kit, words, feedKey, wanted }: FiltersContent,
): TemplateResult {
  const { timeline } = scene;
  const { snapshot } = timeline;
  const options = (items: readonly Named[]) =>
    items.map(({ id, title }) => ({ id, label: scene.plain(title) }));
  const bar = renderFilterBar(filters, kit, {
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
        label: words.status,
        options: STANDINGS.map((id) => ({ id, label: scene.more.status[id] })),
      }),
    ],
  });
  const languages = languagesOf(snapshot);
  const choice = renderFeedLanguages({ feedKey, languages, own: snapshot.language, wanted }, kit);
  return html`${choice === nothing ? nothing : html`<div class="tools">${choice}</div>`} ${bar}`;
}
