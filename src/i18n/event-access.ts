import { da } from './da/event-access.ts';
import { en } from './en/event-access.ts';
import type { Catalogue } from './messages.ts';

/** What helps people to take part, by the feed's words. Those we do not know are shown as they stand. */
export type EventAccessMessages = Readonly<Record<string, string>>;

export const eventAccess: Catalogue<EventAccessMessages> = { da, en };
