/** Titles that begin alike and count: "Fase 1: Kendskab", "Fase 2: Idéer" are "Fase" 1 and 2. */
export interface NumberedNames {
  readonly stem: string;
  readonly numbers: readonly string[];
}

/** The name in front of what explains it: "Fase 1" of "Fase 1: Kendskab og engagement". */
export function shortName(title: string): string {
  const [name = ''] = title.split(/\s*(?::|\s[–—-]\s)/u, 1);
  return name.trim() || title;
}

/** Undefined where the titles have no number, or not one name, in common. */
export function numberedNames(titles: readonly string[]): NumberedNames | undefined {
  const parts = titles.map((title) => /^(.*\S)\s+(\d+|[IVX]+)\.?$/u.exec(shortName(title)));
  const stem = parts[0]?.[1];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return;
  return { stem, numbers: parts.map((part) => part?.[2] ?? '') };
}
