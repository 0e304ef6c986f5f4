// Feeds of any size, the same ones each time: events of some fifteen fields, spread evenly over
// twelve months to either side of today.
const DAY = 86_400_000;
const MONTHS = 24;
const SPAN = 730;
/** What a feed in parts carries itself. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 60;

const today = () => Math.floor(Date.now() / DAY) * DAY;
const dateText = (instant) => new Date(instant).toISOString().slice(0, 10);

function event(index, count) {
  // A step that shares no factor with the number of days, so that no day is left out.
  const day = today() + (Math.floor((index * SPAN) / count) - SPAN / 2) * DAY;
  const date = dateText(day);
  const hour = 8 + (index % 12);
  const at = (hours) => `${date}T${String(hours).padStart(2, '0')}:00`;
  return {
    id: `event-${index}`,
    title: `Fællesspisning nr. ${index} i Kulturhuset`,
    summary: 'Spis sammen med naboerne. Menuen er grøn, og alle er velkomne.',
    text: 'Tag gerne en dessert med. Vi dækker op fra klokken 16 og rydder af sammen bagefter.',
    start: at(hour),
    end: at(hour + 2),
    place: `place-${index % 40}`,
    organisers: [`organiser-${index % 25}`],
    price: { amount: index % 3 ? 40 : 0, currency: 'DKK' },
    url: `https://www.example.org/kalender/${index}`,
    booking: `https://www.example.org/billet/${index}`,
    tags: ['mad', 'børn'],
    audience: 'Alle',
    access: ['step-free', 'toilet'],
    goals: [`goal-${index % 4}`],
  };
}

const named = (kind, count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${kind}-${index}`,
    name: `${kind} ${index}`,
  }));

const header = () => ({
  version: 1,
  title: 'Kalender',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: new Date().toISOString().replace(/\.\d+/, ''),
  places: named('place', 40).map((place) => ({ ...place, lat: 55.6, lon: 12.3 })),
  organisers: named('organiser', 25).map((organiser) => ({ ...organiser, kind: 'partner' })),
});

/** The files of a feed of `count` events, by path: whole, and in parts of a month each. */
export function feedFiles(count) {
  const events = Array.from({ length: count }, (_, index) => event(index, count));
  const files = { [`/feed-${count}.json`]: { ...header(), events } };
  const [first, last] = [-DAYS_BEFORE, DAYS_AFTER].map((days) => dateText(today() + days * DAY));
  const parts = [];
  const now = new Date(today());
  for (let step = -MONTHS / 2; step <= MONTHS / 2; step += 1) {
    const month = (more) =>
      dateText(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step + more, 1));
    const [from, until] = [month(0), month(1)];
    const inside = events.filter(({ start }) => start >= from && start < until);
    const href = `/parts-${count}/${from}.json`;
    files[href] = { version: 1, events: inside };
    parts.push({ section: 'events', from, until, href, count: inside.length, hash: from });
  }
  const own = events.filter(({ start }) => start >= first && start < last);
  files[`/parted-${count}.json`] = { ...header(), events: own, parts };
  return files;
}
