import { da } from './da/initiative-filters.ts';
import { en } from './en/initiative-filters.ts';
import type { Catalogue } from './messages.ts';

/** What initiatives are filtered by. */
export type InitiativeFilterMessages = Readonly<
  Record<'goal' | 'phase' | 'track' | 'scale' | 'origin' | 'status' | 'partner' | 'place', string>
>;

export const initiativeFilters: Catalogue<InitiativeFilterMessages> = { da, en };
