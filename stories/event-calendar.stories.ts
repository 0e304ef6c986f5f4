import type { VisionEventCalendar } from '../src/widgets/event-calendar/event-calendar.ts';
import '../src/widgets/event-calendar/define.ts';

export default { title: 'Widgets/Event calendar' };

interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly events?: readonly unknown[];
  /** In place of a feed with these events. */
  readonly feed?: string;
  readonly width?: string;
}

const DAY = 86_400_000;
/** `days` from today, so that a story is never out of date. */
const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const EVENTS: readonly unknown[] = [
  {
    id: 'frokost',
    title: { da: 'Spisevenner: frokostcafé', en: 'Lunch café' },
    summary: { da: 'Spis frokost sammen med andre.', en: 'Have lunch together.' },
    start: `${day(1)}T12:00`,
    end: `${day(1)}T14:00`,
    rrule: 'FREQ=WEEKLY',
    place: { name: 'Kulturhuset' },
    organisers: ['Ældresagen', 'Boligforeningen'],
    price: { amount: 0 },
    url: 'https://www.example.org/frokost',
  },
  { id: 'tur', title: 'Vintertur på havnen', start: `${day(2)}T10:00`, status: 'cancelled' },
  { id: 'debat', title: 'Demokratiaften', start: `${day(3)}T19:00`, previousStart: day(-7) },
  { id: 'kor', title: 'Kor for alle', start: `${day(3)}T19:30`, availability: 'sold-out' },
  { id: 'moede', title: 'Idémøde', start: `${day(4)}T19:00`, attendance: 'online' },
  { id: 'kursus', title: 'Kursus for frivillige', start: day(4), end: day(8) },
  { id: 'samtale', title: { ar: 'مقهى المحادثة' }, start: `${day(5)}T16:30` },
  { id: 'udstilling', title: 'Udstilling', start: day(-20), end: day(5) },
];

function feedOf(
  events: readonly unknown[],
  header: Readonly<Record<string, unknown>> = {},
): string {
  const feed = {
    version: 1,
    title: 'Kalender',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: new Date().toISOString(),
    organisers: [{ id: 'kulturhuset', name: 'Kulturhuset' }],
    events,
    ...header,
  };
  return URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));
}

/** Told apart by everything that events are filtered by. */
const various = Array.from({ length: 60 }, (_, index) => ({
  id: `v${index}`,
  title: ['Byvandring', 'Læseklub', 'Fællesspisning', 'Babysalmesang'][index % 4],
  start: `${day(index % 40)}T${String(9 + (index % 11)).padStart(2, '0')}:00`,
  tags: [['natur', 'familie'], ['kultur'], ['mad', 'familie'], ['musik']][index % 4],
  organisers: [['kulturhuset'], ['Boligforeningen'], ['Ældresagen', 'kulturhuset']][index % 3],
  place: { name: ['Torvet', 'Biblioteket'][index % 2] },
  price: { amount: index % 3 ? 0 : 50, currency: 'DKK' },
  audience: ['Alle', 'Børnefamilier'][index % 2],
  language: index % 7 ? 'da' : 'tr',
  access: index % 2 ? ['step-free', 'hearing-loop'] : ['step-free'],
}));

const found = (element: VisionEventCalendar, selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = (): void => {
      const target = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (target) resolve(target);
      else requestAnimationFrame(look);
    };
    look();
  });

/** Opens the filters, and a group of them. */
const filtering = (setting: Setting, parameters: Readonly<Record<string, unknown>> = {}) => ({
  ...story({ events: various, ...setting }, parameters),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('vision-event-calendar');
    if (!element) return;
    (await found(element, '.tools .button')).click();
    (await found(element, '[aria-controls=filters-tag]')).click();
    (await found(element, '.filters-option input')).click();
    await found(element, '.filters-chosen');
  },
});

function draw({ attributes = {}, events = EVENTS, feed, width }: Setting): VisionEventCalendar {
  const element = document.createElement('vision-event-calendar');
  element.feed = feed ?? feedOf(events);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (width) element.style.inlineSize = width;
  const fallback = document.createElement('a');
  fallback.href = 'https://www.example.org/kalender';
  fallback.textContent = 'Se kalenderen';
  element.append(fallback);
  return element;
}

const story = (setting: Setting, parameters: Readonly<Record<string, unknown>> = {}) => ({
  render: () => draw(setting),
  parameters,
});

const many = Array.from({ length: 1000 }, (_, index) => ({
  id: `e${index}`,
  title: `Arrangement ${index + 1}`,
  start: `${day(Math.floor(index / 8))}T${String(8 + (index % 12)).padStart(2, '0')}:00`,
}));

export const List = story({});
export const Month = story({ attributes: { view: 'month' } });
export const Week = story({ attributes: { view: 'week' } });
export const Compact = story({ attributes: { compact: '', heading: 'Det sker' }, width: '20em' });
export const NarrowList = story({ width: '20em' });
export const NarrowMonth = story({ attributes: { view: 'month' }, width: '20em' });
export const NarrowWeek = story({ attributes: { view: 'week' }, width: '20em' });
export const Many = story({ events: many });
export const ManyInMonth = story({ events: many, attributes: { view: 'month' } });
export const Empty = story({ events: [] });
export const Failed = story({ feed: 'feeds/findes-ikke.json' });
/** Until the feed is there: what the author put inside. */
export const Loading = story({ feed: '' });
/** A feed that has not been brought up to date for longer than it says itself. */
export const Stale = story({
  feed: feedOf(EVENTS, { updated: `${day(-30)}T09:00:00+01:00`, staleAfter: 'P7D' }),
});
export const Filters = filtering({});
export const FiltersInMonth = filtering({ attributes: { view: 'month' } });
export const NarrowFilters = filtering({ width: '20em' });
export const DarkFilters = filtering({}, { theme: 'dark' });
export const EnglishFilters = filtering({ attributes: { lang: 'en' } }, { language: 'en' });
export const WithoutFilters = story({ attributes: { 'hide-filters': '' } });
export const Dark = story({}, { theme: 'dark' });
export const DarkMonth = story({ attributes: { view: 'month' } }, { theme: 'dark' });
export const English = story({ attributes: { lang: 'en' } }, { language: 'en' });
export const RightToLeft = story(
  { attributes: { lang: 'ar' } },
  { direction: 'rtl', language: 'ar' },
);
export const RightToLeftMonth = story(
  { attributes: { lang: 'ar', view: 'month' } },
  { direction: 'rtl', language: 'ar' },
);

/** Presses one thing after the other, each once it is there: parts come when they are wanted. */
const pressing = (setting: Setting, selectors: readonly string[], parameters = {}) => ({
  ...story(setting, parameters),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('vision-event-calendar');
    if (!element) return;
    for (const selector of selectors) (await found(element, selector)).click();
  },
});

const first = '.event-link';
const ways = '.take > summary';
export const Detail = pressing({}, [first, ways]);
export const DetailDark = pressing({}, [first], { theme: 'dark' });
export const DetailEnglish = pressing({ attributes: { lang: 'en' } }, [first, ways], {
  language: 'en',
});
export const DetailRightToLeft = pressing({ attributes: { lang: 'ar' } }, [first], {
  direction: 'rtl',
  language: 'ar',
});
export const Cancelled = pressing({}, ['.event-link:has(.off)']);
export const Subscribing = pressing(
  { feed: feedOf(EVENTS, { links: { calendar: 'https://www.example.org/calendar.ics' } }) },
  ['.take-row [aria-expanded]'],
);
