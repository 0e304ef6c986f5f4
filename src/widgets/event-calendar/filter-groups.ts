import type { FiltersController } from '../../controllers/filters.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { compareNames } from '../../format/names.ts';
import { eventAccess } from '../../i18n/event-access.ts';
import { calendarFilters, type CalendarFilterMessages } from '../../i18n/calendar-filters.ts';
import type { Language } from '../../i18n/messages.ts';
import {
  addDays,
  endOfMonth,
  formatPlainDate,
  parsePlainDate,
  type PlainDate,
  startOfWeek,
} from '../../model/plain-date.ts';
import { isSameLanguage, type Text, type TextInLanguage } from '../../model/text.ts';
import { facetGroup, type FilterOption } from '../../ui/filter-facet.ts';
import type { FilterGroup } from '../../ui/filter-group.ts';
import { rangeGroup } from '../../ui/filter-range.ts';
import { switchGroup } from '../../ui/filter-switch.ts';
import { languageName } from '../../ui/language-choice.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { EventFacets } from './event-facets.ts';
import { type FacetName, FACETS, FREE } from './facet-names.ts';

const SATURDAY = 5;
const SUNDAY = 6;

/** What the words of the groups are made with. */
export interface GroupsContext {
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** The tag of the widget's own words. */
  readonly lang: string;
  readonly today: PlainDate;
  readonly best: (text: Text) => TextInLanguage;
  /** "12. maj"; with its year where that is not this one. */
  readonly dayText: (date: PlainDate) => string;
}

type Filters = FiltersController<EventOccurrence>;

/** What events can be filtered by, days first. */
export function eventGroups(
  filters: Filters,
  facets: EventFacets,
  context: GroupsContext,
): readonly FilterGroup[] {
  const words = calendarFilters[context.language];
  const groups = FACETS.map((name) =>
    name === 'price'
      ? switchGroup({ name, id: FREE, label: words.free })
      : facetGroup({
          name,
          label: words[name],
          options: () => optionsOf(name, filters, facets, context),
        }),
  );
  return [datesGroup(words, context), ...groups];
}

function datesGroup(words: CalendarFilterMessages, { today, dayText }: GroupsContext): FilterGroup {
  const monday = startOfWeek(today);
  const saturday = addDays(monday, SATURDAY);
  const sunday = addDays(monday, SUNDAY);
  const day = formatPlainDate(today);
  // What of it is still to come: nobody goes out yesterday.
  const later = (date: string): string => (date < day ? day : date);
  const presets = [
    { label: words.today, from: day, until: day },
    {
      label: words.weekend,
      from: later(formatPlainDate(saturday)),
      until: formatPlainDate(sunday),
    },
    { label: words.thisMonth, from: day, until: formatPlainDate(endOfMonth(today)) },
  ].map(({ label, ...range }) => ({ label, range }));
  return rangeGroup({
    name: 'dates',
    label: words.dates,
    presets,
    dayText: (text) => {
      const date = parsePlainDate(text);
      return date ? dayText(date) : text;
    },
  });
}

function optionsOf(
  name: FacetName,
  filters: Filters,
  facets: EventFacets,
  { language, lang, best }: GroupsContext,
): readonly FilterOption[] {
  const option = (id: string): FilterOption => {
    const name_ = facets.nameOf(name, id);
    if (name_ === undefined) return { id, label: id };
    const { text: label, lang: own } = best(name_);
    return isSameLanguage(own, lang) ? { id, label } : { id, label, lang: own };
  };
  const frequent = [...filters.totals(name)].sort(([, many], [, more]) => more - many);
  const ids = frequent.map(([id]) => id);
  switch (name) {
    case 'goal':
      return facets.goalIds.map(option);
    case 'access': {
      const words = eventAccess[language];
      return ids.map((id) => ({ id, label: words[id] ?? id }));
    }
    case 'language':
      return ids.map((id) => ({ id, label: languageName(id), lang: id }));
    case 'organiser':
    case 'place': {
      const compare = compareNames(lang);
      return ids.map(option).sort((a, b) => compare(a.label, b.label));
    }
    default:
      return ids.map(option);
  }
}
