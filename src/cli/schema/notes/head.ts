import { linksSchema } from '../../../feed/schema/links.ts';
import { organisationSchema } from '../../../feed/schema/organisation.ts';
import { partSchema } from '../../../feed/schema/parts.ts';
import { storiesFromSchema } from '../../../feed/schema/stories-from.ts';
import { visionSchema } from '../../../feed/schema/vision.ts';
import { headerSchema } from '../feed-schema.ts';
import { describeObject } from '../note.ts';

export const HEAD = [
  describeObject('header', 'What stands before the sections.', headerSchema, {
    version: ['The version of the format. Raised only when an old reader would mislead.', 1],
    title: ['What the feed is called.', 'Fælles om mulighederne'],
    language: ['The language of texts that do not name one.', 'da'],
    timeZone: ['The zone of dates and times without an offset.', 'Europe/Copenhagen'],
    updated: ['When the feed was last changed (RFC 3339).', '2024-03-13T09:00:00+01:00'],
    staleAfter: ['How long after that readers are told how old it is.', 'P14D'],
    refreshEvery: ['How often a page that stays open asks again.', 'PT30M'],
    self: ['The feed’s own address.', 'https://www.example.org/vision.json'],
  }),
  describeObject('organisation', 'Whose feed it is.', organisationSchema, {
    name: ['Its name.', 'Eksempel Kommune'],
    url: ['Its site.', 'https://www.example.org/'],
    logo: [
      'Its logo. PNG or JPEG where it goes into signatures.',
      { src: 'logo.png', alt: 'Eksempel Kommune', width: 160, height: 56 },
    ],
    address: ['Its postal address.', 'Rådhustorvet 1, 1234 Eksempelby'],
    phone: ['Its telephone number.', '+45 70 12 34 56'],
    email: ['Its e-mail address.', 'post@example.org'],
    cvr: ['Its CVR number: 8 digits.', '12345678'],
    ean: ['Its EAN number: 13 digits.', '5790000000000'],
  }),
  describeObject('vision', 'The vision itself, for the banner and the signature.', visionSchema, {
    title: ['What it is called.', 'Vision 2035'],
    year: ['The year it looks to.', 2035],
    sentence: ['The one sentence that says it.', 'Fælles om mulighederne'],
    adopted: ['The day it was adopted.', '2024-02-27'],
    replaces: ['The slogan it stands instead of.', 'Byen for alle'],
    url: ['Where to read more.', 'https://www.example.org/vision'],
    text: [
      'A few lines about it. An empty line begins a new paragraph.',
      'Visionen er blevet til sammen med borgerne.',
    ],
    image: [
      'An image for the large banner.',
      { src: 'vision.jpg', alt: '', width: 1600, height: 900 },
    ],
    from: ['The banner is shown from this moment.', '2024-02-28'],
    until: ['The banner is shown up to and with this day.', '2035-12-31'],
  }),
  describeObject('links', 'Addresses that widgets point to.', linksSchema, {
    calendar: ['All events as .ics, for subscription.', 'calendar.ics'],
    calendars: [
      'The folder with one such calendar for each tag, organiser and goal: `calendar-musik.ics`. The command writes it.',
      './',
    ],
    submitEvent: ['Where to send in an event.', 'https://www.example.org/send-arrangement'],
    submitStory: ['Where to send in a story.', 'mailto:historier@example.org'],
    accessibilityStatement: ['The accessibility statement.', 'https://www.example.org/was'],
  }),
  describeObject('storiesFrom', 'Stories kept somewhere else.', storiesFromSchema, {
    href: ['The address of a JSON Feed 1.1.', 'https://www.example.org/stories.json'],
  }),
  describeObject(
    'part',
    'A piece of a large feed, fetched when its time is looked at.',
    partSchema,
    {
      section: [
        'The section its items belong to. An index has the events of the other parts as far as a search needs them, with the `words` of their texts.',
        'events',
      ],
      from: ['It holds what touches the time from here on.', '2024-05-01'],
      until: ['Up to here, not with it.', '2024-06-01'],
      href: ['Where it is.', 'parts/events-2024-05.json'],
      count: ['How many items it holds.', 412],
      hash: ['Changes when it changes.', 'b94d27b9'],
    },
  ),
];
