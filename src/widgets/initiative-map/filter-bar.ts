import type { TemplateResult } from 'lit';
import type { FiltersController } from '../../controllers/filters.ts';
import { initiativeFilters } from '../../i18n/initiative-filters.ts';
import { kit } from '../../i18n/kit.ts';
import type { Text } from '../../model/text.ts';
import { chip } from '../../styles/chip.ts';
import { languageAttributes } from '../../ui/in-language.ts';
import { renderFilterBar } from '../../ui/filter-bar.ts';
import { filterBarStyles } from '../../ui/filter-bar.styles.ts';
import { facetGroup, type FilterOption } from '../../ui/filter-facet.ts';
import type { FilterGroup } from '../../ui/filter-group.ts';
import { EVERYWHERE, type Entry } from './entry.ts';
import { FACETS, type FacetName } from './entry-values.ts';
import type { Scene } from './scene.ts';

export const filterBarSheets = [chip, filterBarStyles];

/** The one filter bar of all views. */
export function renderFilters(
  scene: Scene,
  filters: FiltersController<Entry>,
  about: string,
  result: string,
): TemplateResult {
  const groups = groupsOf(scene);
  return renderFilterBar(filters, kit[scene.language], { about, groups, result });
}

/** The groups change only with the scene's feed and language; both come rarely. */
let made:
  { readonly key: unknown; readonly language: string; readonly groups: FilterGroup[] } | undefined;

function groupsOf(scene: Scene): readonly FilterGroup[] {
  const language = scene.pageLanguage;
  if (made?.key !== scene.feed || made.language !== language) {
    const words = initiativeFilters[scene.language];
    const groups = FACETS.map((name) =>
      facetGroup({ name, label: words[name], options: optionsOf(scene, name) }),
    );
    made = { key: scene.feed, language, groups };
  }
  return made.groups;
}

function optionsOf(scene: Scene, name: FacetName): readonly FilterOption[] {
  const { feed, words } = scene;
  const option = (id: string, text: Text): FilterOption => {
    const { text: label, lang } = scene.best(text);
    const attributes = languageAttributes(lang, scene.pageLanguage);
    return { id, label, ...(typeof attributes.lang === 'string' && { lang: attributes.lang }) };
  };
  const vocabulary = (said: Readonly<Record<string, string>>) =>
    Object.entries(said).map(([id, label]) => ({ id, label }));
  switch (name) {
    case 'goal':
      return Array.from(feed.goals.values(), ({ id, title }) => option(id, title));
    case 'phase':
    case 'track':
      return feed[`${name}s`].map(({ id, title }) => option(id, title));
    case 'scale':
      return vocabulary(words.scales);
    case 'origin':
      return vocabulary(words.origins);
    case 'status':
      return vocabulary(words.statuses);
    case 'partner':
      return named(feed.entries.flatMap(({ partners }) => partners)).map(([id, text]) =>
        option(id, text),
      );
    case 'place':
      return [
        { id: EVERYWHERE, label: words.everywhere },
        ...named(feed.entries.flatMap(({ places }) => places)).map(([id, text]) =>
          option(id, text),
        ),
      ];
  }
}

function named(items: readonly { readonly id: string; readonly name: Text }[]) {
  return [...new Map(items.map(({ id, name }) => [id, name]))];
}
