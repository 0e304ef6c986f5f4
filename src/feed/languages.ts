import { LANGUAGE_PATTERN } from './patterns.ts';
import { asItem, isRecord } from './raw.ts';
import type { Snapshot } from './snapshot.ts';

/** Where every section keeps what people read first. */
const FIELDS = ['title', 'name', 'sentence', 'summary', 'text', 'content_text'];
const SECTIONS = [
  'organisation',
  'vision',
  'goals',
  'phases',
  'tracks',
  'principles',
  'activities',
  'initiatives',
  'stories',
  'events',
];
/** A feed in several languages shows it early; ten thousand events are not searched for a word. */
const LOOKED_AT = 50;

const known = new WeakMap<Snapshot, readonly string[]>();

/** The languages a feed offers: its own first, then those its texts are translated to. */
export function languagesOf(snapshot: Snapshot): readonly string[] {
  let languages = known.get(snapshot);
  if (!languages) known.set(snapshot, (languages = find(snapshot)));
  return languages;
}

function find(snapshot: Snapshot): readonly string[] {
  const found = new Set([snapshot.language]);
  const look = (text: unknown) => {
    if (!isRecord(text)) return;
    for (const [language, words] of Object.entries(text)) {
      if (typeof words === 'string' && words.trim() && LANGUAGE_PATTERN.test(language)) {
        found.add(language);
      }
    }
  };
  look(snapshot.title);
  for (const name of SECTIONS) {
    const section = snapshot.raw(name);
    const items: readonly unknown[] = Array.isArray(section)
      ? section.slice(0, LOOKED_AT)
      : [section];
    for (const item of items) for (const field of FIELDS) look(asItem(item)[field]);
  }
  return [...found];
}
