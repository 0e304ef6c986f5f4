import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import type { StoryHost } from './context.ts';
import { ReadingController } from './reading.ts';

export interface LivelyOptions {
  readonly key: () => string;
  /** The language of what is read out. */
  readonly lang: () => string;
  readonly item: (id: string) => HTMLElement | undefined;
  readonly opened: (id: string) => void;
}

/** What a widget needs from the first press on, or where the address speaks of it. */
export class Lively {
  readonly address: AddressController;
  readonly announcer: AnnouncerController;
  readonly reading: ReadingController;

  constructor(host: StoryHost, { key, lang, item, opened }: LivelyOptions) {
    this.address = new AddressController(host, key);
    this.announcer = new AnnouncerController(host, lang);
    this.reading = new ReadingController(host, { address: this.address, item, opened });
  }
}
