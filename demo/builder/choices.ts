import { bestText, type Text } from '../../src/model/text.ts';
import type { WidgetOption } from './manifest.ts';

/** What can be chosen for an option: its value, and what people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How an option is set. */
export type Control = 'switch' | 'number' | 'one' | 'many' | 'date' | 'level' | 'text';

/** Options that name items of the feed, and the section they stand in. */
const SECTIONS: Readonly<Record<string, string>> = {
  goal: 'goals',
  phase: 'phases',
  track: 'tracks',
  process: 'processes',
  organiser: 'organisers',
  initiative: 'initiatives',
  place: 'places',
  metric: 'metrics',
};
const DERIVED = new Set(['tag', 'channel', 'partner', 'view', 'views']);

type Raw = Readonly<Record<string, unknown>>;
const asRaw = (value: unknown): Raw =>
  typeof value === 'object' && value !== null ? (value as Raw) : {};
const listOf = (value: unknown): readonly Raw[] =>
  Array.isArray(value) ? (value as unknown[]).map(asRaw) : [];

/** Whether the option takes several values, with commas between them. */
const isList = ({ name, description }: WidgetOption) =>
  description.includes('comma') && name !== 'process';

export function controlOf(option: WidgetOption, widget: string): Control {
  const { name, type, words, description } = option;
  if (type === 'boolean') return 'switch';
  if (name === 'heading-level') return 'level';
  if (type === 'number') return 'number';
  if (name in SECTIONS || DERIVED.has(name)) return isList(option) ? 'many' : 'one';
  if (words.length > 0) return isList(option) ? 'many' : 'one';
  const isDay = /`\d{4}-\d\d-\d\d`/.test(description) || name === 'until';
  return isDay && widget === 'event-calendar' ? 'date' : 'text';
}

/** What the feed offers for the option; its own words are the builder's to name. */
export function feedChoices(
  name: string,
  widget: string,
  feed: unknown,
  language: string,
): readonly Choice[] | undefined {
  const raw = asRaw(feed);
  const best = (text: unknown) =>
    text === undefined
      ? ''
      : bestText(text as Text, [language], typeof raw.language === 'string' ? raw.language : 'da')
          .text;
  const section = SECTIONS[name];
  if (section) {
    return listOf(raw[section])
      .filter(({ id }) => typeof id === 'string')
      .map(({ id, title, name: called }) => {
        const label = best(title ?? called);
        return { value: String(id), label: label.trim() || String(id) };
      });
  }
  const values = valuesFor(name, widget, raw);
  return values && [...new Set(values)].sort().map((value) => ({ value, label: value }));
}

function valuesFor(name: string, widget: string, raw: Raw): readonly string[] | undefined {
  const strings = (value: unknown) =>
    Array.isArray(value) ? (value as unknown[]).filter((item) => typeof item === 'string') : [];
  if (name === 'tag') {
    const items = listOf(raw[widget === 'event-calendar' ? 'events' : 'stories']);
    return items.flatMap(({ tags }) => strings(tags));
  }
  if (name === 'channel') {
    return strings(listOf(raw.stories).map(({ _vision }) => asRaw(_vision).channel));
  }
  if (name === 'partner') {
    const partners = listOf(raw.initiatives).flatMap(({ partners: all }) => listOf(all));
    return strings(partners.map(({ id, name: called }) => id ?? called));
  }
  return undefined;
}
