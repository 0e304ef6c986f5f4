/** What a calendar of a feed in parts has besides: in one file, so that the parts are soon asked for. */
export { CalendarParts } from './calendar-parts.ts';
