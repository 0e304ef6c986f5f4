import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { activitySchema, ACTIVITY_STATUSES } from '../../src/feed/schema/activities.ts';
import {
  ATTENDANCES,
  AVAILABILITIES,
  EVENT_STATUSES,
  eventSchema,
} from '../../src/feed/schema/events.ts';
import {
  INITIATIVE_STATUSES,
  initiativeSchema,
  ORIGINS,
  SCALES,
} from '../../src/feed/schema/initiatives.ts';
import { mapSchema, OUTLINE_TYPES } from '../../src/feed/schema/map.ts';
import { ORGANISER_KINDS, organiserSchema } from '../../src/feed/schema/organisers.ts';
import { PART_SECTIONS, partSchema } from '../../src/feed/schema/parts.ts';
import { SIGNATURE_TEMPLATES, signatureSchema } from '../../src/feed/schema/signature.ts';
import { REACHES } from '../../src/feed/schema/reach.ts';
import { storySchema } from '../../src/feed/schema/stories.ts';

const passes = (schema: z.core.$ZodType, value: unknown): boolean =>
  z.safeParse(schema, value).success;

const goal = { id: 'a', title: 'A' };
const event = { ...goal, start: '2026-05-01' };
const initiative = { ...goal };
const story = { ...goal };

/** Each vocabulary: its words, an item that says one, and the word that an unsaid one is. */
const VOCABULARIES: Record<
  string,
  [readonly string[], z.core.$ZodType, (word: unknown) => object, (read: never) => unknown, unknown]
> = {
  'event status': [
    EVENT_STATUSES,
    eventSchema,
    (status) => ({ ...event, status }),
    (read: { status: unknown }) => read.status,
    'scheduled',
  ],
  attendance: [
    ATTENDANCES,
    eventSchema,
    (attendance) => ({ ...event, attendance }),
    (read: { attendance: unknown }) => read.attendance,
    'in-person',
  ],
  'previous attendance': [
    ATTENDANCES,
    eventSchema,
    (previousAttendance) => ({ ...event, previousAttendance }),
    (read: { previousAttendance: unknown }) => read.previousAttendance,
    undefined,
  ],
  availability: [
    AVAILABILITIES,
    eventSchema,
    (availability) => ({ ...event, availability }),
    (read: { availability: unknown }) => read.availability,
    'open',
  ],
  'activity status': [
    ACTIVITY_STATUSES,
    activitySchema,
    (status) => ({ ...goal, status }),
    (read: { status: unknown }) => read.status,
    undefined,
  ],
  scale: [
    SCALES,
    initiativeSchema,
    (scale) => ({ ...initiative, scale }),
    (read: { scale: unknown }) => read.scale,
    'small',
  ],
  origin: [
    ORIGINS,
    initiativeSchema,
    (origin) => ({ ...initiative, origin }),
    (read: { origin: unknown }) => read.origin,
    'new',
  ],
  'initiative status': [
    INITIATIVE_STATUSES,
    initiativeSchema,
    (status) => ({ ...initiative, status }),
    (read: { status: unknown }) => read.status,
    'planned',
  ],
  'organiser kind': [
    ORGANISER_KINDS,
    organiserSchema,
    (kind) => ({ id: 'a', name: 'A', kind }),
    (read: { kind: unknown }) => read.kind,
    'partner',
  ],
  reach: [
    REACHES,
    storySchema,
    (reach) => ({ ...story, _vision: { reach } }),
    (read: { _vision: { reach: unknown } }) => read._vision.reach,
    undefined,
  ],
};

describe('the words of a feed', () => {
  for (const [name, [words, schema, saying, wordOf, otherwise]] of Object.entries(VOCABULARIES)) {
    it(`${name}: knows its words and no other`, () => {
      for (const word of words) {
        expect(wordOf(z.parse(schema, saying(word)) as never)).to.equal(word);
      }
      for (const word of ['', 'PLANNED', words[0]!.toUpperCase(), null, 5, [], 'constructor']) {
        expect(passes(schema, saying(word)), String(word)).to.equal(false);
      }
      // As JSON has it: a field that is not there.
      const unsaid: unknown = JSON.parse(JSON.stringify(saying(undefined)));
      expect(wordOf(z.parse(schema, unsaid) as never)).to.equal(otherwise);
    });
  }

  it('part sections, templates and outlines know theirs', () => {
    for (const section of PART_SECTIONS) {
      expect(passes(partSchema, { section, href: 'a.json' })).to.equal(true);
    }
    expect(passes(partSchema, { section: 'goal', href: 'a.json' })).to.equal(false);
    expect(passes(signatureSchema, { templates: SIGNATURE_TEMPLATES })).to.equal(true);
    expect(passes(signatureSchema, { templates: ['fancy'] })).to.equal(false);
    const held = { features: [], geometry: {}, coordinates: [] };
    for (const type of OUTLINE_TYPES) {
      expect(passes(mapSchema, { outline: { type, ...held } })).to.equal(true);
      expect(passes(mapSchema, { outline: { type } })).to.equal(false);
    }
    expect(passes(mapSchema, { outline: { type: 'Point', ...held } })).to.equal(false);
  });
});
