import { html, nothing, type TemplateResult } from 'lit';
import type { AddressController } from '../../controllers/address.ts';
import type { AnnouncerController } from '../../controllers/announcer.ts';
import { FiltersController } from '../../controllers/filters.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { languagesOf } from '../../feed/languages.ts';
import type { Story } from '../../feed/schema/stories.ts';
import { kit } from '../../i18n/kit.ts';
import { storyChoices } from '../../i18n/story-choices.ts';
import { NO_FILTERS } from '../../model/filters.ts';
import { chip } from '../../styles/chip.ts';
import { choiceStyles } from '../../ui/choice.styles.ts';
import { filterBarStyles } from '../../ui/filter-bar.styles.ts';
import { renderFilterBar } from '../../ui/filter-bar.ts';
import { facetGroup, type FilterOption } from '../../ui/filter-facet.ts';
import type { FilterGroup } from '../../ui/filter-group.ts';
import { languageName, renderFeedLanguages } from '../../ui/language-choice.ts';
import { channelName } from './channels.ts';
import { choosingStyles } from './choosing.styles.ts';
import type { StoryContext, StoryHost } from './context.ts';
import type { StoryEntry } from './entries.ts';
import { namesIn, type Names } from '../../feed/names.ts';
import { SearchTexts } from './search-texts.ts';

export interface ChoosingOptions {
  readonly address: AddressController;
  readonly announcer: AnnouncerController;
  readonly resultText: () => string;
  readonly feedLanguage: () => string;
}

export interface ChoosingContent {
  /** What is filtered: the widget's heading. */
  readonly about: string;
  readonly result: string;
  /** Whether the filters are shown, and not only what is chosen. */
  readonly isUnfolded: boolean;
  /** Names the feed, for the choice of its language. */
  readonly feedKey: string;
  readonly wanted: readonly string[];
}

/** What the reader chooses among the stories. Nobody needs it before turning to search or filters. */
export class Choosing {
  readonly #texts = new SearchTexts();
  readonly #filters: FiltersController<StoryEntry>;

  constructor(host: StoryHost, options: ChoosingOptions) {
    this.#filters = new FiltersController(
      host,
      {
        facets: [
          { name: 'channel', values: ({ channel }) => [channel] },
          { name: 'goal', values: ({ goals }) => goals },
          { name: 'initiative', values: ({ initiatives }) => initiatives },
          { name: 'tag', values: ({ tags }) => tags },
          { name: 'language', values: ({ language }) => [language ?? options.feedLanguage()] },
        ],
        search: this.#texts.search,
      },
      options,
    );
    // Where the room is narrow the bar folds its groups; here a button outside it does, at any width.
    this.#filters.panel.fold();
  }

  /** The same for the same choices; empty where there are none. */
  get key(): string {
    return this.#filters.state === NO_FILTERS ? '' : this.#filters.key;
  }

  get text(): string {
    return this.#filters.state.text;
  }

  /** How many filters are chosen beside the words. */
  get count(): number {
    return Object.values(this.#filters.state.ids).flat().length;
  }

  apply(list: FeedList<Story>, entries: readonly StoryEntry[]): readonly StoryEntry[] {
    this.#texts.adopt(list);
    return this.#filters.apply(entries);
  }

  setText(text: string): void {
    void this.#filters.setText(text);
  }

  /** Makes the texts ready to be searched, bit by bit. */
  prepare(): void {
    this.#texts.prepareSoon();
  }

  rest(): void {
    this.#texts.rest();
  }

  render(
    context: StoryContext,
    { about, result, isUnfolded, feedKey, wanted }: ChoosingContent,
  ): TemplateResult {
    const { snapshot } = context;
    const words = kit[context.language];
    return html`${
        isUnfolded
          ? html`<div class="choosing-language">
              ${renderFeedLanguages(
                { feedKey, languages: languagesOf(snapshot), own: snapshot.language, wanted },
                words,
              )}
            </div>`
          : nothing
      }
      <div class="choosing" ?data-folded=${!isUnfolded}>
        ${renderFilterBar(this.#filters, words, {
          about,
          result,
          groups: this.#groups(context),
          search: false,
        })}
      </div>`;
  }

  #groups(context: StoryContext): readonly FilterGroup[] {
    const { language, snapshot, lang } = context;
    const words = storyChoices[language];
    const mostFrequent = (name: string): [string, number][] =>
      [...this.#filters.totals(name)].sort(([, many], [, more]) => more - many);
    return [
      facetGroup({
        name: 'channel',
        label: words.channel,
        options: mostFrequent('channel').map(([id]) => ({
          id,
          label: channelName(id, context.words),
        })),
      }),
      facetGroup({
        name: 'goal',
        label: words.goal,
        options: optionsOf(context, namesIn(snapshot, 'goals')),
      }),
      facetGroup({
        name: 'initiative',
        label: words.initiative,
        options: optionsOf(context, namesIn(snapshot, 'initiatives')).sort((a, b) =>
          a.label.localeCompare(b.label, lang),
        ),
      }),
      facetGroup({ name: 'tag', label: words.tag }),
      facetGroup({
        name: 'language',
        label: words.language,
        options: mostFrequent('language').map(([id]) => ({
          id,
          label: languageName(id),
          lang: id,
        })),
      }),
    ];
  }
}

/** The sheets of what is drawn here. */
export const choosingSheets = [chip, choiceStyles, filterBarStyles, choosingStyles];

function optionsOf(context: StoryContext, names: Names): FilterOption[] {
  return [...names].map(([id, { title }]) => {
    const { text, lang } = context.best(title);
    return lang === context.lang ? { id, label: text } : { id, label: text, lang };
  });
}
