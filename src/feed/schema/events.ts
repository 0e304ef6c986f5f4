import * as z from 'zod/mini';
import { because } from './because.ts';
import { endsBeforeStart, hasOffset, moment } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { image } from './image.ts';
import { language } from './language.ts';
import { link, localLink } from './link.ts';
import { partyOrName } from './organisers.ts';
import { placeOrId } from './places.ts';
import { allMaybe, list, maybe } from './presence.ts';
import { rule } from './rule.ts';
import type { Section } from './section.ts';
import { tags, text, words } from './text.ts';
import { zone } from './zone.ts';

export const EVENT_STATUSES = ['scheduled', 'tentative', 'cancelled', 'postponed'] as const;
export const ATTENDANCES = ['in-person', 'online', 'mixed'] as const;
export const AVAILABILITIES = ['open', 'few', 'waiting-list', 'sold-out'] as const;
/** Ways a venue can be made for everyone that have words of their own; others show as written. */
export const ACCESSES = ['step-free', 'hearing-loop', 'sign-language', 'toilet', 'quiet'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Attendance = (typeof ATTENDANCES)[number];
export type Availability = (typeof AVAILABILITIES)[number];

export const onlineSchema = z.object({ url: localLink });

export const priceSchema = z.object({
  amount: z.number().check(z.gte(0, because('bad-number'))),
  /** ISO 4217. No default: a price in the wrong currency is worse than a bare number. */
  currency: expected(maybe(z.string().check(z.regex(/^[A-Z]{3}$/, because('bad-currency'))))),
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
  allDay: z.boolean(),
  timeZone: zone,
  place: placeOrId,
  online: onlineSchema,
  organisers: z.array(partyOrName),
  price: priceSchema,
  url: localLink,
  booking: link,
  status: z.enum(EVENT_STATUSES),
  attendance: z.enum(ATTENDANCES),
  availability: z.enum(AVAILABILITIES),
  previousStart: moment,
  previousAttendance: z.enum(ATTENDANCES),
  image,
  tags: z.array(words),
  audience: text,
  language,
  access: z.array(words),
  goals: z.array(id),
  initiatives: z.array(id),
  sequence: z.number(),
  updated: moment,
};

const endsAfterStart = z.refine<{ start?: string; end?: string }>(
  (event) =>
    event.start === undefined ||
    event.end === undefined ||
    !endsBeforeStart(event.start, event.end),
  { error: because('end-before-start'), path: ['end'] },
);

/** Otherwise than its series: `at` is the wall-clock start it would have had. */
export const overrideSchema = z
  .object({ ...allMaybe(changeable), at: moment })
  .check(endsAfterStart);

export const eventSchema = z
  .object({
    ...allMaybe(changeable),
    id,
    title: text,
    start: moment,
    rrule: maybe(rule),
    rdates: list(moment),
    exdates: list(moment),
    overrides: list(overrideSchema),
    organisers: list(partyOrName),
    status: z._default(changeable.status, 'scheduled'),
    attendance: z._default(changeable.attendance, 'in-person'),
    availability: z._default(changeable.availability, 'open'),
    tags,
    access: tags,
    goals: ids,
    initiatives: ids,
  })
  .check(
    endsAfterStart,
    z.refine((event) => event.rrule === undefined || !hasOffset(event.start), {
      error: because('rule-with-offset'),
      path: ['rrule'],
    }),
  );

export type FeedEvent = z.output<typeof eventSchema>;
export type EventOverride = z.output<typeof overrideSchema>;
export type Price = z.output<typeof priceSchema>;

export const events: Section<FeedEvent> = { name: 'events', item: eventSchema };
