import { da } from './da/initiative-map.ts';
import { en } from './en/initiative-map.ts';
import type { Catalogue } from './messages.ts';

/** Words of the initiative map that are needed at once; what waits for a click has its own. */
export interface InitiativeMapMessages {
  readonly heading: string;
  readonly count: (count: number) => string;
  readonly things: string;
  readonly empty: string;
  readonly noneFound: string;
  readonly showAll: string;

  readonly views: Readonly<Record<'map' | 'balance' | 'cascade' | 'metrics', string>>;
  readonly filters: string;

  readonly scales: Readonly<Record<'flagship' | 'large' | 'small', string>>;
  readonly origins: Readonly<Record<'new' | 'existing', string>>;
  readonly statuses: Readonly<
    Record<'idea' | 'proposed' | 'planned' | 'active' | 'done' | 'stopped', string>
  >;
  /** "I gang, fase 1 og fase 2" */
  readonly statusIn: (status: string, phases: string) => string;
  readonly updated: (date: string) => string;
  readonly partners: (names: string) => string;
  readonly goals: string;
  readonly listOf: string;

  readonly map: string;
  readonly mapHelp: string;
  readonly marks: string;
  readonly mark: (title: string, place: string, rest: string) => string;
  readonly cluster: (count: number) => string;
  readonly everywhere: string;
  readonly withoutPoint: string;
  readonly zone: (name: string, count: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly pan: string;
  readonly panBy: Readonly<Record<'left' | 'up' | 'down' | 'right', string>>;
  readonly legend: string;
  readonly several: string;

  readonly streetMap: string;
  readonly streetMapFrom: (party: string) => string;
  readonly hideStreetMap: string;
  readonly streetMapFailed: string;
  readonly recipient: (party: string) => string;
}

export const initiativeMap: Catalogue<InitiativeMapMessages> = { da, en };
