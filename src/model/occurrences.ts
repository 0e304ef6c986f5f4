import { DayIndex, type OccurrenceOptions } from './day-index.ts';
import type { EventList } from './event-list.ts';
import type { CalendarEvent } from './occurrence.ts';
import { Series } from './series.ts';

/** The events of a feed by day, with all times of those that take place more than once. */
export class OccurrenceIndex<E extends CalendarEvent = CalendarEvent> extends DayIndex<E> {
  constructor(list: EventList<E>, options: OccurrenceOptions) {
    super(list, options);
    this.learn(Series);
  }
}
