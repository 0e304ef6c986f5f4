import type { EntryFiles } from '../../src/model/entry-files.ts';

/** An option of a widget, as the manifest has it. */
export interface WidgetOption {
  readonly name: string;
  /** The type as written in the source: `string`, `number`, `boolean`, `'a' | 'b'`. */
  readonly type: string;
  readonly description: string;
  /** What it may hold, where that is a choice of words. */
  readonly words: readonly string[];
}

export interface WidgetEntry {
  /** `event-calendar` */
  readonly name: string;
  readonly description: string;
  readonly options: readonly WidgetOption[];
}

/** What `integrity.json` says of the published files. */
export interface Integrity {
  readonly integrity: Readonly<Record<string, string>>;
  readonly policy: Readonly<Record<string, string>>;
  readonly files: EntryFiles;
}

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
