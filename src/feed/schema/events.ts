import type { output } from 'zod/v4/core';
import { atLeast, matches, test } from './checks.ts';
import { moment } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { image } from './image.ts';
import { array, boolean, number, object, oneOf, string } from './kinds.ts';
import { language } from './language.ts';
import { link, localLink } from './link.ts';
import { endsBeforeStart, hasOffset } from './order.ts';
import { partyOrName } from './organisers.ts';
import { placeOrId } from './places.ts';
import { allMaybe, list, maybe, otherwise } from './presence.ts';
import { rule } from './rule.ts';
import type { Section } from './section.ts';
import { tags, text, words } from './text.ts';
import { zone } from './zone.ts';

export const EVENT_STATUSES = ['scheduled', 'tentative', 'cancelled', 'postponed'] as const;
export const ATTENDANCES = ['in-person', 'online', 'mixed'] as const;
export const AVAILABILITIES = ['open', 'few', 'waiting-list', 'sold-out'] as const;

export const onlineSchema = object({ url: localLink });

export const priceSchema = object({
  amount: number(atLeast(0, 'bad-number')),
  /** ISO 4217. No default: a price in the wrong currency is worse than a bare number. */
  currency: expected(maybe(string(matches(/^[A-Z]{3}$/, 'bad-currency')))),
  text: maybe(text),
});

/** What one occurrence of a series may have otherwise than the rest. */
const changeable = {
  title: text,
  summary: text,
  text,
  contact: text,
  start: moment,
  end: moment,
  allDay: boolean(),
  timeZone: zone,
  place: placeOrId,
  online: onlineSchema,
  organisers: array(partyOrName),
  price: priceSchema,
  url: localLink,
  booking: link,
  status: oneOf(EVENT_STATUSES),
  attendance: oneOf(ATTENDANCES),
  availability: oneOf(AVAILABILITIES),
  previousStart: moment,
  previousAttendance: oneOf(ATTENDANCES),
  image,
  tags: array(words),
  audience: text,
  language,
  access: array(words),
  goals: array(id),
  initiatives: array(id),
  sequence: number(),
  updated: moment,
};

const endsAfterStart = test<{ start?: string; end?: string }>(
  (event) =>
    event.start === undefined ||
    event.end === undefined ||
    !endsBeforeStart(event.start, event.end),
  'end-before-start',
  ['end'],
);

/** Otherwise than its series: `at` is the wall-clock start it would have had. */
export const overrideSchema = object({ ...allMaybe(changeable), at: moment }, endsAfterStart);

export const eventSchema = object(
  {
    ...allMaybe(changeable),
    id,
    title: text,
    start: moment,
    rrule: maybe(rule),
    rdates: list(moment),
    exdates: list(moment),
    overrides: list(overrideSchema),
    organisers: list(partyOrName),
    status: otherwise(changeable.status, 'scheduled'),
    attendance: otherwise(changeable.attendance, 'in-person'),
    availability: otherwise(changeable.availability, 'open'),
    tags,
    access: tags,
    goals: ids,
    initiatives: ids,
  },
  endsAfterStart,
  test((event) => event.rrule === undefined || !hasOffset(event.start), 'rule-with-offset', [
    'rrule',
  ]),
);

export type FeedEvent = output<typeof eventSchema>;
export type EventOverride = output<typeof overrideSchema>;
export type Price = output<typeof priceSchema>;

export const events: Section<FeedEvent> = { name: 'events', item: eventSchema };
