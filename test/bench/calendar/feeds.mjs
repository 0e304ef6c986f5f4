// Feeds of any size, the same ones each time: events of some fifteen fields, spread evenly over
// years to either side of today: one, where nothing else is said.
const DAY = 86_400_000;
const YEAR = 365;
/** What a feed in parts carries itself. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 60;

const today = () => Math.floor(Date.now() / DAY) * DAY;
const dateText = (instant) => new Date(instant).toISOString().slice(0, 10);

function event(index, count, years) {
  const days = Math.floor((index * 2 * years * YEAR) / count);
  const day = today() + (days - years * YEAR) * DAY;
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

/** The files of a feed of `count` events, by path: whole, and in parts. */
export function feedFiles(count) {
  const events = eventsOf(count);
  return {
    [`/feed-${count}.json`]: { ...header(), events },
    ...inParts(`parted-${count}`, events),
  };
}

/** The files of a feed in parts of `count` events over so many years that its days are as full as those of `few`. */
export const sparseFiles = (count, few) =>
  inParts(`sparse-${count}`, eventsOf(count, count / few), count / few);

const eventsOf = (count, years = 1) =>
  Array.from({ length: count }, (_, index) => event(index, count, years));

/** A feed in parts of a month each. */
function inParts(name, events, years = 1) {
  const files = {};
  const [first, last] = [-DAYS_BEFORE, DAYS_AFTER].map((days) => dateText(today() + days * DAY));
  const byMonth = new Map();
  for (const event of events) {
    const month = event.start.slice(0, 7);
    const known = byMonth.get(month);
    if (known) known.push(event);
    else byMonth.set(month, [event]);
  }
  const now = new Date(today());
  const parts = [];
  for (let step = -12 * years; step <= 12 * years; step += 1) {
    const month = (more) =>
      dateText(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step + more, 1));
    const [from, until] = [month(0), month(1)];
    const inside = byMonth.get(from.slice(0, 7)) ?? [];
    const href = `/${name}/${from}.json`;
    files[href] = { version: 1, events: inside };
    parts.push({ section: 'events', from, until, href, count: inside.length, hash: from });
  }
  const own = events.filter(({ start }) => start >= first && start < last);
  return { ...files, [`/${name}.json`]: { ...header(), events: own, parts } };
}
