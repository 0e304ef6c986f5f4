import { da } from './da/initiative-map.ts';
import { en } from './en/initiative-map.ts';
import type { Catalogue } from './messages.ts';

/** Words of the initiative map that its first picture is made of; what answers to a reader has its own. */
export interface InitiativeMapMessages {
  readonly and: string;
  readonly number: (value: number) => string;
  readonly heading: string;
  readonly count: (count: number) => string;
  readonly empty: string;

  readonly viewAs: string;
  readonly views: Readonly<Record<'map' | 'balance' | 'cascade' | 'metrics', string>>;

  readonly scales: Readonly<Record<'flagship' | 'large' | 'small', string>>;
  readonly origins: Readonly<Record<'new' | 'existing', string>>;
  readonly statuses: Readonly<
    Record<'idea' | 'proposed' | 'planned' | 'active' | 'done' | 'stopped', string>
  >;
  readonly updated: (day: number, month: number, year: number) => string;
  readonly partners: (names: string) => string;
  readonly goals: string;
  readonly listOf: string;

  readonly map: string;
  readonly marks: string;
  readonly cluster: (count: number) => string;
  readonly everywhere: string;
  readonly withoutPoint: string;
  readonly legend: string;
}

export const initiativeMap: Catalogue<InitiativeMapMessages> = { da, en };
