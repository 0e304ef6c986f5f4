import { da } from './da/initiative-detail.ts';
import { en } from './en/initiative-detail.ts';
import type { Catalogue } from './messages.ts';

/** Words of an initiative that is open: nobody needs them before a press. */
export interface InitiativeDetailMessages {
  readonly gone: string;
  readonly goneTitle: string;
  readonly when: string;
  readonly kind: string;
  readonly goals: string;
  readonly phases: string;
  readonly tracks: string;
  readonly partners: string;
  readonly places: string;
  readonly access: (text: string) => string;
  readonly owner: string;
  readonly contact: string;
  readonly join: string;
  readonly results: string;
  readonly trace: string;
  readonly decisions: string;
  readonly stories: string;
  readonly events: string;
  readonly readMore: string;
  readonly more: (count: number) => string;
}

export const initiativeDetail: Catalogue<InitiativeDetailMessages> = { da, en };
