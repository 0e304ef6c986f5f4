import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { color } from '../../src/feed/schema/color.ts';
import { date, moment } from '../../src/feed/schema/date.ts';
import { duration } from '../../src/feed/schema/duration.ts';
import { eventSchema } from '../../src/feed/schema/events.ts';
import { id } from '../../src/feed/schema/id.ts';
import { image } from '../../src/feed/schema/image.ts';
import { language } from '../../src/feed/schema/language.ts';
import { link, localLink, source } from '../../src/feed/schema/link.ts';
import { partyOrName } from '../../src/feed/schema/organisers.ts';
import { endsBeforeStart } from '../../src/feed/schema/order.ts';
import { email, phone } from '../../src/feed/schema/organisation.ts';
import { placeOrId } from '../../src/feed/schema/places.ts';
import { judgeRules, rule } from '../../src/feed/schema/rule.ts';
import { storySchema } from '../../src/feed/schema/stories.ts';
import { altText, text } from '../../src/feed/schema/text.ts';
import { when } from '../../src/feed/schema/when.ts';
import { zone } from '../../src/feed/schema/zone.ts';
import { parseRule } from '../../src/model/recurrence-rule.ts';

const passes = (schema: z.core.$ZodType, value: unknown): boolean =>
  z.safeParse(schema, value).success;

const event = { id: 'a', title: 'A', start: '2026-05-01' };
const story = { id: 'a', title: 'A' };

describe('the feed’s definition', () => {
  before(() => judgeRules(parseRule));

  describe('shared types', () => {
    /** What each takes, and what it does not. */
    const TYPES: Record<string, [z.core.$ZodType, unknown[], unknown[]]> = {
      id: [
        id,
        ['a', 'a@2024-05-29T17:00', 'æøå', 'x'.repeat(255), '🎉', 'https://a.dk/1?b=2#c'],
        ['', 'a b', 'a,b', 'a\tb', 'a\u00a0b', 'a\u0000', 'x'.repeat(256), '\ud800', 5, null],
      ],
      text: [
        text,
        ['x', ' x ', { da: 'x' }, { da: 'x', 'zh-Hant': 'y' }],
        ['', ' ', {}, { da: '' }, { da: 5 }, { 'på dansk': 'x' }, [], ['x'], 5, null, true],
      ],
      altText: [altText, ['', 'x', { da: '' }], [{}, 5, null]],
      language: [language, ['da', 'zh-Hant', 'kal', 'da-DK'], ['', 'd', 'dansk sprog', 'da_DK', 5]],
      date: [
        date,
        ['2024-02-29', '0044-03-15'],
        ['2023-02-29', '2024-13-01', '2024-1-1', '2024-05-29T17:00', '29.5.2024', '', 20240529],
      ],
      moment: [
        moment,
        ['2024-05-29', '2024-05-29T17:00', '2024-05-29T17:00:30.5', '2024-05-29T17:00+02:00'],
        ['2024-05', '2024-05-29T24:00', '2024-05-29 17:00', '2024-05-29T17', 'kl. 17', '', 5],
      ],
      when: [
        when,
        [
          '2024-05-29',
          '2024-09/..',
          '2023-35',
          '2017-01~',
          '{2016-03,2016-04}',
          { edtf: '2024', text: 'i år' },
          { text: { da: 'engang', en: 'some day' } },
        ],
        ['efter sommer', '2024-13', '2025/2024', '', {}, { edtf: 'engang' }, { text: '' }, 2024],
      ],
      duration: [duration, ['P7D', 'PT30M', 'P1Y2M'], ['', 'P', '7 dage', 7]],
      zone: [zone, ['Europe/Copenhagen', 'UTC'], ['', 'Danmark', '+02:00', 5]],
      rule: [
        rule,
        ['FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1SU;UNTIL=20261231'],
        ['', 'WEEKLY', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYDAY=ON', 5],
      ],
      link: [
        link,
        [
          'https://a.dk',
          'http://a.dk',
          'mailto:a@b.dk',
          'tel:+4512345678',
          '/a',
          'a b.pdf',
          '#x',
          '?a',
        ],
        [
          '',
          ' ',
          'javascript:alert(1)',
          'JAVASCRIPT:x',
          'java\nscript:x',
          ' javascript:x',
          'data:,x',
          'ftp://a',
          5,
        ],
      ],
      localLink: [
        localLink,
        ['/a', { da: '/a', en: '/b' }],
        [{ da: 'data:,x' }, { '?': '/a' }, []],
      ],
      source: [
        source,
        ['a.jpg', 'https://a.dk/a.jpg'],
        ['mailto:a@b.dk', 'tel:12345678', 'data:image/png,x'],
      ],
      color: [
        color,
        ['#abc', '#A1B2C3'],
        ['abc', '#ab', '#abcd', 'red', 'rgb(0,0,0)', '#1d6b4f; x'],
      ],
      image: [
        image,
        [
          { src: 'a.jpg', alt: '' },
          { src: 'a.jpg', alt: 'A', width: 1, height: 1, sources: [{ src: 'b.jpg', width: 2 }] },
        ],
        [{ src: 'a.jpg' }, { alt: '' }, { src: 'a.jpg', alt: '', width: 0 }, 'a.jpg'],
      ],
      place: [
        placeOrId,
        ['torvet', { name: 'Torvet' }, { name: 'Torvet', lat: 55.6, lon: 12.3 }],
        [{}, { name: 'Torvet', lat: 55.6 }, { name: 'Torvet', lat: 91, lon: 0 }, 'på torvet', 5],
      ],
      party: [
        partyOrName,
        ['kulturhuset', 'Kulturhuset i byen', { name: 'Boligforeningen', url: 'https://a.dk' }],
        ['', {}, { name: '' }, { name: 'A', url: 'data:,x' }, 5],
      ],
      email: [
        email,
        ['a@b.dk', 'byen+post@example.org'],
        ['a', 'a@', 'a b@c.dk', 'a@b.dk, c@d.dk'],
      ],
      phone: [
        phone,
        ['43 12 34 56', '+45 43123456', '(+45) 4312-3456', '+46 8 123 456 78'],
        ['ring', '1', '12 34 56 78', 43123456],
      ],
    };
    for (const [name, [schema, good, bad]] of Object.entries(TYPES)) {
      it(`${name}: takes what it is for`, () => {
        for (const value of good)
          expect(passes(schema, value), JSON.stringify(value)).to.equal(true);
        for (const value of bad)
          expect(passes(schema, value), JSON.stringify(value)).to.equal(false);
      });
    }
  });

  describe('rules between fields', () => {
    it('an end does not lie before its start', () => {
      const before = [
        ['2024-05-29T17:00', '2024-05-29T16:59'],
        ['2024-05-29', '2024-05-28'],
        ['2024-05-29', '2024-05-28T23:00'],
        ['2024-05-29T17:00', '2024-05-28'],
        ['2024-05-29T17:00Z', '2024-05-29T18:00+02:00'],
      ] as const;
      const after = [
        ['2024-05-29T17:00', '2024-05-29T17:00'],
        ['2024-05-29', '2024-05-29'],
        ['2024-05-29T17:00', '2024-05-29'],
        ['2024-05-29T17:00+02:00', '2024-05-29T15:30Z'],
        // Which is earlier depends on the zone, which is not known here.
        ['2024-05-29T17:00', '2024-05-29T15:30Z'],
      ] as const;
      for (const [start, end] of before) expect(endsBeforeStart(start, end), end).to.equal(true);
      for (const [start, end] of after) expect(endsBeforeStart(start, end), end).to.equal(false);
      expect(passes(eventSchema, { ...event, end: '2026-04-30' })).to.equal(false);
    });

    it('a series starts by the clock on the wall', () => {
      const series = { ...event, rrule: 'FREQ=WEEKLY' };
      expect(passes(eventSchema, { ...series, start: '2026-05-01T17:00' })).to.equal(true);
      expect(passes(eventSchema, { ...series, start: '2026-05-01T17:00Z' })).to.equal(false);
    });

    it('an override sets nothing that it does not say', () => {
      const overrides = [{ at: '2026-05-08', status: 'cancelled' }];
      const read = z.parse(eventSchema, { ...event, overrides });
      expect(read.overrides).to.deep.equal(overrides);
    });

    it('a story says something, and says what is on its image', () => {
      expect(passes(storySchema, { id: 'a' })).to.equal(false);
      expect(passes(storySchema, { id: 'a', content_text: 'x' })).to.equal(true);
      expect(passes(storySchema, { ...story, image: 'a.jpg' })).to.equal(false);
      expect(passes(storySchema, { ...story, image: 'a.jpg', _vision: { alt: '' } })).to.equal(
        true,
      );
    });
  });

  it('fills lists that are not there, each with its own', () => {
    const [a, b] = [z.parse(eventSchema, event), z.parse(eventSchema, event)];
    expect(a.tags).to.deep.equal([]);
    a.tags.push('x');
    expect(b.tags).to.deep.equal([]);
  });
});
