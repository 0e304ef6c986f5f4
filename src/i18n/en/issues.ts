import type { IssueMessages } from '../issues.ts';

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

export const en: IssueMessages = {
  reasons: {
    'wrong-version': () => 'The version must be 1',
    'wrong-type': ({ field, value }) =>
      `The field ${field} holds the wrong kind of content${value && `: ${value}`}`,
    missing: ({ field }) => `The field ${field} is missing`,
    empty: ({ field }) => `The field ${field} is empty`,
    'too-long': ({ field }) => `The text in ${field} is too long`,
    'unknown-word': ({ field, value, shownAs, known }) =>
      `Unknown word "${value}" in ${field}` +
      (shownAs && `: shown as ${shownAs}`) +
      (known.length > 0 ? `. Write ${either(known)}` : ''),
    'unknown-section': ({ field }) => `The format has no section ${field}`,
    'bad-id': ({ value }) =>
      `The id "${value}" cannot be used: at most 255 characters, no spaces and no comma`,
    'duplicate-id': ({ value }) => `The id "${value}" is used earlier in the same list`,
    'unknown-reference': ({ field, value }) =>
      `${field} points to "${value}", which does not exist`,
    'bad-when': ({ value }) =>
      `The time "${value}" cannot be read. Write for example 2024-05-29, 2024-05 or 2024-09/..`,
    'bad-date': ({ value }) =>
      `"${value}" is not a date. Write for example 2024-05-29 or 2024-05-29T17:00`,
    'far-ahead': ({ value }) =>
      `The date ${value} is more than a year ahead. The story is not shown before that day`,
    'bad-duration': ({ value }) =>
      `"${value}" is not a length of time. Write for example P7D (7 days) or PT30M (30 minutes)`,
    'bad-zone': ({ value }) => `"${value}" is not a time zone. Write for example Europe/Copenhagen`,
    'bad-link': ({ value }) =>
      `The link "${value}" cannot be used. Write an address that starts with https://`,
    'bad-color': ({ value }) => `"${value}" is not a colour. Write for example #1d6b4f`,
    'bad-language': ({ value }) => `"${value}" is not a language. Write for example da, en or ar`,
    'bad-number': ({ field, value }) => `The number ${value} does not fit in ${field}`,
    'bad-position': () =>
      'The place is off the map: lat runs from -90 to 90, lon from -180 to 180, and both are needed',
    'swapped-position': () =>
      'Latitude and longitude are the wrong way round. The place is drawn where it seems to belong',
    'outside-outline': () => 'The place is too far outside the outline to be drawn',
    'open-ring': ({ value }) =>
      `The outline is not closed (${value}): its first and last point must be the same. It is closed in the drawing`,
    cycle: ({ value }) => `"${value}" stands both above and below the same policy`,
    'bad-shape': ({ field }) => `The content of ${field} is not put together correctly`,
    'bad-rule': ({ value }) =>
      `The recurrence "${value}" cannot be read. Write for example FREQ=WEEKLY;BYDAY=TU`,
    'endless-rule': ({ value }) => `The recurrence "${value}" gives too many dates`,
    'empty-rule': ({ value }) =>
      `The recurrence "${value}" gives no dates. The event is shown on its start alone`,
    'rule-with-offset': () => 'A recurring event needs a start without an offset: 2024-05-29T17:00',
    'bad-currency': ({ value }) => `"${value}" is not a currency. Write for example DKK`,
    'bad-email': ({ value }) => `"${value}" is not an e-mail address`,
    'bad-phone': ({ value }) => `"${value}" is not a telephone number`,
    'end-before-start': () => 'The end is before the start',
    'too-many-days': ({ value }) =>
      `The event does not end until ${value}. Only the first ten years are shown`,
    'missing-alt': () => 'The image has no text for those who cannot see it (alt)',
    'far-off': ({ value }) =>
      `The date ${value} is more than 50 years from the others. It is in the list, but not in the drawing`,
    'outside-phases': ({ value }) => `The activity (${value}) is outside every phase`,
    'crowded-month': ({ value }) =>
      `More than 200 activities are dated in one month (${value}). The drawing shows them together`,
    'part-failed': () => 'A part of the content could not be fetched',
    'third-party': ({ value }) =>
      `The file "${value}" lies with others, who would get the readers’ IP addresses. Keep it on your own site`,
  },
};
