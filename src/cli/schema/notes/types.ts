import { color } from '../../../feed/schema/color.ts';
import { date, moment } from '../../../feed/schema/date.ts';
import { duration } from '../../../feed/schema/duration.ts';
import { id } from '../../../feed/schema/id.ts';
import { language } from '../../../feed/schema/language.ts';
import { link, localLink, source } from '../../../feed/schema/link.ts';
import { email, phone } from '../../../feed/schema/organisation.ts';
import { latitude, longitude } from '../../../feed/schema/position.ts';
import { rule } from '../../../feed/schema/rule.ts';
import { altText, text, words } from '../../../feed/schema/text.ts';
import { edtf, when } from '../../../feed/schema/when.ts';
import { zone } from '../../../feed/schema/zone.ts';
import { describeType } from '../note.ts';

const DAY = String.raw`-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const OFFSET = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
/** Any scheme but those that are no link: a looser net than the reader's own. */
const notOther = (schemes: string): string =>
  String.raw`^\s*(?:(?:${schemes}):|(?![A-Za-z][A-Za-z0-9+.\-]*:))`;

export const TYPES = [
  describeType(
    'id',
    'Names an item within its list. Opaque: at most 255 characters, no white space, comma or control characters.',
    id,
  ),
  describeType('words', 'Text that is not translated. Not empty.', words),
  describeType(
    'text',
    'Text in the feed’s language, or an object of language → text. Never HTML.',
    text,
  ),
  describeType('altText', 'As text; empty for an image that is decoration.', altText),
  describeType('language', 'A BCP 47 language tag.', language, { examples: ['da', 'en', 'ar'] }),
  describeType(
    'edtf',
    'A date as exact as is known, in EDTF (ISO 8601-2): a day, month, season (2024-21 to 24), quarter (2024-33 to 36), half-year (2024-40, 41) or year, an interval (2024-09/..), a set ({2016-03,2016-04}), with ~ for about and ? for uncertain.',
    edtf,
    { examples: ['2024-05-29', '2024-09/..', '2017-01~'] },
  ),
  describeType('when', 'EDTF, or EDTF with the words that people read instead.', when),
  describeType('date', 'A day: YYYY-MM-DD.', date, { pattern: `^${DAY}$` }),
  describeType(
    'moment',
    'A day, a wall-clock time in the feed’s zone (2024-05-29T17:00), or a time with an offset.',
    moment,
    { pattern: `^${DAY}(?:T${TIME}${OFFSET}?)?$` },
  ),
  describeType('duration', 'A length of time in ISO 8601: P7D, PT30M.', duration, {
    format: 'duration',
  }),
  describeType('zone', 'An IANA time zone.', zone, { examples: ['Europe/Copenhagen'] }),
  describeType(
    'rule',
    'A recurrence rule of RFC 5545, daily to yearly: FREQ=WEEKLY;BYDAY=TU.',
    rule,
    { pattern: 'FREQ=' },
  ),
  describeType(
    'link',
    'An address to go to: https, http, mailto, tel or relative to the feed.',
    link,
    {
      format: 'uri-reference',
      pattern: notOther('https?|mailto|tel'),
    },
  ),
  describeType('localLink', 'A link, or an object of language → link.', localLink),
  describeType('source', 'An address to load from: https, http or relative to the feed.', source, {
    format: 'uri-reference',
    pattern: notOther('https?'),
  }),
  describeType(
    'color',
    'A colour, #rgb or #rrggbb. Decoration: it is shifted where text needs it.',
    color,
  ),
  describeType('email', 'An e-mail address.', email),
  describeType('phone', 'A telephone number: Danish, or with its country code.', phone),
  describeType('latitude', 'Degrees north of the equator.', latitude),
  describeType('longitude', 'Degrees east of Greenwich.', longitude),
];
