/**
 * Which files each entry of the build imports (`widgets/NAME.js`), and which one each view of a widget
 * that a page may begin with is in (`widgets/NAME.js#VIEW`).
 */
export type EntryFiles = Readonly<Record<string, readonly string[]>>;

/** What the loader imports for a widget that begins with `view`; nothing where the build has no such widget. */
export function filesOf(widget: string, files: EntryFiles, view = ''): readonly string[] {
  const entry = `widgets/${widget}.js`;
  const imported = files[entry];
  return imported ? [entry, ...imported, ...(files[`${entry}#${view}`] ?? [])] : [];
}
