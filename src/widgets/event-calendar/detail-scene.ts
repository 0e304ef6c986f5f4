import type { CopyController } from '../../controllers/copy.ts';
import type { DialogController } from '../../controllers/dialog.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { EventDetailMessages } from '../../i18n/event-detail.ts';
import type { Language } from '../../i18n/messages.ts';
import type { SharingMessages } from '../../i18n/sharing.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { Telling } from './telling.ts';
import type { ViewTools } from './view-tools.ts';

/** What an open event is drawn with. */
export interface DetailScene {
  readonly snapshot: Snapshot;
  readonly tools: ViewTools;
  readonly telling: Telling;
  readonly language: Language;
  readonly words: EventDetailMessages;
  readonly sharing: SharingMessages;
  readonly dialog: DialogController;
  readonly copier: CopyController;
  readonly printer: { readonly print: () => Promise<void> };
  /** What draws longer texts, once it is here. */
  readonly texts: typeof import('./detail-texts.ts') | undefined;
  /** What tells of an event that is gone, once there was one. */
  readonly gone: typeof import('./detail-gone.ts') | undefined;
  /** The ways into the reader's calendar, once somebody has asked for them. */
  readonly ways: typeof import('./calendar-ways.ts') | undefined;
  readonly wantWays: () => void;
  /** Has a click on a link to another event open that one in place of this. */
  readonly follow: (event: MouseEvent, occurrence: EventOccurrence) => void;
}
