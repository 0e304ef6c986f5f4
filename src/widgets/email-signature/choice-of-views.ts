import { VIEWS, type View } from './context.ts';

export const EMPLOYEES_VIEWS = 'person find';

/** The views to choose between: those the author names; if that is none, the employee's. */
export function viewsIn(words: string): readonly View[] {
  const asked = words.split(/[\s,]+/);
  const known = asked.filter((word): word is View => (VIEWS as readonly string[]).includes(word));
  return known.length > 0 ? [...new Set(known)] : viewsIn(EMPLOYEES_VIEWS);
}

/** The first of `wishes` that is offered: the reader's, the author's; else the first there is. */
export function viewAmong(
  views: readonly View[],
  ...wishes: readonly (string | undefined)[]
): View {
  const wish = wishes.find((word) => views.some((view) => view === word));
  return (wish as View | undefined) ?? views[0] ?? 'person';
}
