import { da } from './da/initiative-lively.ts';
import { en } from './en/initiative-lively.ts';
import type { Catalogue } from './messages.ts';

/** Words of what answers to the initiative map's readers. */
export interface InitiativeLivelyMessages {
  readonly count: (count: number) => string;
  readonly things: string;
  readonly filters: string;
  readonly print: string;
  readonly noneFound: string;
  readonly showAll: string;

  readonly mapHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly pan: string;
  readonly panBy: Readonly<Record<'left' | 'up' | 'down' | 'right', string>>;
  readonly several: string;

  readonly streetMap: string;
  readonly streetMapFrom: (party: string) => string;
  readonly hideStreetMap: string;
  readonly streetMapFailed: string;
  readonly recipient: (party: string) => string;
}

export const initiativeLively: Catalogue<InitiativeLivelyMessages> = { da, en };
