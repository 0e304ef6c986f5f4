import type { Snapshot } from '../../feed/snapshot.ts';
import type { PaneModule } from './pane.ts';

/** How the same initiatives are shown. */
export type InitiativeView = 'map' | 'balance' | 'cascade' | 'metrics';
export type OtherView = Exclude<InitiativeView, 'map'>;

/** The views beside the map, each fetched when it is first looked at. */
export const PANES: Readonly<Record<OtherView, () => Promise<PaneModule>>> = {
  balance: () => import('./balance-pane.ts'),
  cascade: () => import('./cascade-pane.ts'),
  metrics: () => import('./metrics-pane.ts'),
};

const VIEWS: readonly InitiativeView[] = ['map', 'balance', 'cascade', 'metrics'];

/** The views to choose between: those `asked` for by the page's author, as far as the feed has them. */
export function viewsOf(
  snapshot: Snapshot,
  asked: string,
): readonly [InitiativeView, ...InitiativeView[]] {
  const words = [...new Set(asked.split(/[\s,]+/))];
  const named = words.flatMap((word) => VIEWS.find((view) => view === word) ?? []);
  const wanted = named.length > 0 ? named : VIEWS;
  const [first = 'map', ...others] = wanted.filter((view) => canFill(snapshot, view));
  return [first, ...others];
}

/** By the raw lists: what nobody looks at is not read. */
function canFill(snapshot: Snapshot, view: InitiativeView): boolean {
  const has = (name: string): boolean => {
    const raw = snapshot.raw(name);
    return Array.isArray(raw) && raw.length > 0;
  };
  if (view === 'balance') return has('goals') && has('phases');
  if (view === 'cascade') return has('policies') || has('decisions');
  return view === 'map' || has(view);
}
