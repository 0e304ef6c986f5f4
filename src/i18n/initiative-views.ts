import { da } from './da/initiative-views.ts';
import { en } from './en/initiative-views.ts';
import type { Catalogue } from './messages.ts';

/** Words of the views beside the map, which are fetched when they are first looked at. */
export interface InitiativeViewsMessages {
  readonly balanceText: string;
  /** Not said on paper. */
  readonly balanceOpens: string;
  readonly chart: string;
  readonly chartText: string;
  readonly table: string;
  readonly goal: string;
  readonly noGoal: string;
  readonly noPhase: string;
  /** "5 (1 flagskib, 4 små)" */
  readonly cell: (count: number, flagships: number, large: number, small: number) => string;
  readonly empty: (goal: string, phase: string) => string;
  readonly emptyCells: string;
  readonly goals: string;

  readonly cascadeText: string;
  readonly alsoUnder: (names: string) => string;
  readonly withoutPolicy: string;
  readonly adopted: (date: string) => string;
  readonly more: (count: number) => string;
  readonly decisions: string;
  readonly departs: (goals: string) => string;
  readonly noReason: string;
  readonly noDecisions: string;
  readonly trace: (steps: string) => string;

  readonly metricsText: string;
  readonly noMetrics: string;
  readonly of: (value: string, target: string, unit: string) => string;
  readonly target: (target: string) => string;
  readonly reached: string;
  readonly toGo: (left: string) => string;
  readonly above: string;
  readonly series: (title: string) => string;
  readonly time: string;
  readonly value: string;
}

export const initiativeViews: Catalogue<InitiativeViewsMessages> = { da, en };
