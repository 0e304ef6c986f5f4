import type { RawItem } from '../../feed/raw.ts';
import { csvFile, plainCell, readCsv } from '../../model/csv.ts';
import { CliError } from '../cli-error.ts';
import { COLUMNS, type Column, WORDS } from './columns.ts';
import { rfc3339 } from './clock.ts';
import { slug } from '../../model/slug.ts';
import { idOf } from './ids.ts';
import type { Imported, ImportOptions, Kind } from './imported.ts';
import { filled, markdownOf } from './words.ts';

/** The row under the headings of an empty sheet, which tells what to write and is never read. */
export const HELP_MARK = 'Hjælp:';

type Cells = Readonly<Record<string, string | undefined>>;

/** Reads a sheet of comma-, semicolon- or tab-separated values by its headings. */
export function readTable(text: string, kind: Kind, options: ImportOptions): Imported {
  // A cell that never ends: what came after it is lost, or stands in it.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new CliError('open-quote', { source: options.url });
  }
  const [headings, ...rows] = readCsv(text).rows;
  const mapping = (headings?.cells ?? []).map((heading) => columnOf(heading, kind));
  if (!mapping.some((column) => column?.field === 'title')) {
    const known = COLUMNS[kind].map(({ heading }) => heading).join(', ');
    throw new CliError('no-headings', { source: options.url, known });
  }
  const filledRows = rows.filter(({ cells }) => !cells[0]?.trim().startsWith(HELP_MARK));
  const cells = filledRows.map((row) => cellsOf(row.cells, mapping, options));
  const ids = idsOf(cells);
  return {
    kind,
    items: cells.map((row, index) => itemOf(row, ids[index] ?? '', kind, options)),
    rows: filledRows.map(({ number }) => number),
  };
}

/** An empty sheet with headings and a row of help, as Danish Excel opens it. */
export function emptyTable(kind: Kind): string {
  const columns = COLUMNS[kind];
  return csvFile([
    columns.map(({ heading }) => heading),
    columns.map(({ example }, index) => (index === 0 ? `${HELP_MARK} ${example}` : example)),
  ]);
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[\s._:*-]+/g, ' ')
    .trim();

function columnOf(heading: string, kind: Kind): Column | undefined {
  const name = plain(heading);
  const columns = COLUMNS[kind];
  return (
    columns.find((column) => plain(column.heading) === name || plain(column.field) === name) ??
    columns.find(({ also = [] }) => also.some((other) => plain(other) === name))
  );
}

function cellsOf(
  row: readonly string[],
  mapping: readonly (Column | undefined)[],
  { url }: ImportOptions,
): Cells {
  const cells: Record<string, string> = {};
  for (const [index, column] of mapping.entries()) {
    const cell = plainCell(row[index] ?? '').trim();
    if (column && cell) cells[column.field] = read(cell, column, url);
  }
  return cells;
}

function read(cell: string, { form }: Column, url: string): string {
  if (form === 'day' || form === 'when') return isoDay(cell);
  if (form === 'time') return isoTime(cell);
  if (form === 'link') return linkIn(cell);
  if (form === 'text') return markdownOf(cell, url);
  if (form === 'word') return WORDS[cell.toLowerCase()] ?? cell;
  return cell;
}

/** `9.5.2026`, `09-05-2026`, `9/5 2026`: a day of a Dane. What is none stands, and is a fault later. */
function isoDay(cell: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[.\-/]\s*(\d{1,2})[.\-/\s]\s*(\d{4})(?:\s+0?0[.:]00(?:[.:]00)?)?$/.exec(cell) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

/** `www.forening.dk`, `post@forening.dk`: as people write an address of theirs. */
function linkIn(cell: string): string {
  if (/^www\./i.test(cell)) return `https://${cell}`;
  return /^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(cell) ? `mailto:${cell}` : cell;
}

/** `17`, `17.00`, `kl. 9:30`. */
function isoTime(cell: string): string {
  const [, hour = '', minute = '00'] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d\d))?(?:[.:]00)?$/i.exec(cell) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : cell;
}

/** Ids that stay: by the title, and by the day too where several have the same. */
function idsOf(rows: readonly Cells[]): string[] {
  const count = new Map<string, number>();
  for (const { title = '' } of rows) count.set(slug(title), (count.get(slug(title)) ?? 0) + 1);
  return rows.map(({ id, title = '', startDay, when, date_published }) => {
    if (id) return idOf(id);
    const name = slug(title);
    const day = startDay ?? when ?? date_published ?? '';
    return (count.get(name) ?? 0) > 1 && day ? `${name}-${slug(day)}` : name;
  });
}

const listOf = (cell = ''): string[] =>
  cell
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

function itemOf(row: Cells, id: string, kind: Kind, options: ImportOptions): RawItem {
  const { title, summary, text, url } = row;
  const shared = { id, title, summary, text, url };
  const tags = [...new Set([...options.tags, ...listOf(row.tags)])];
  if (kind === 'events') return filled({ ...shared, ...eventOf(row, options), tags });
  if (kind === 'stories') return filled({ ...storyOf(row, shared, options), tags });
  const ids = { goals: listOf(row.goals), phases: listOf(row.phases), tracks: listOf(row.tracks) };
  const { when, status, audience, purpose, owner, scale, origin } = row;
  if (kind === 'activities') {
    const { phases, tracks } = ids;
    const responsible = listOf(row.responsible);
    return filled({ ...shared, when, audience, purpose, phases, tracks, status, responsible });
  }
  return filled({
    ...shared,
    summary: summary ?? title,
    scale: scale ?? 'small',
    origin: origin ?? 'new',
    status: status ?? 'planned',
    ...ids,
    partners: listOf(row.partners),
    when,
    owner,
  });
}

function eventOf(row: Cells, { organiser }: ImportOptions): RawItem {
  const { startDay = '', startTime, endDay, endTime, place, address, price, status } = row;
  const amount = Number((price ?? '').replace(/\s*(?:kr\.?|DKK)$/i, '').replace(',', '.'));
  const organisers = listOf(row.organisers);
  const lastDay = endDay ?? startDay;
  return {
    start: startTime ? `${startDay}T${startTime}` : startDay,
    end: endTime ? `${lastDay}T${endTime}` : endDay,
    allDay: startTime ? undefined : true,
    rrule: ruleIn(row.rrule),
    ...((place ?? address) && { place: filled({ name: place ?? address, address }) }),
    organisers: organisers.length > 0 || organiser === undefined ? organisers : [organiser],
    booking: row.booking,
    ...(price && {
      price: Number.isNaN(amount)
        ? { amount: 0, currency: 'DKK', text: price }
        : { amount, currency: 'DKK' },
    }),
    audience: row.audience,
    status: status === 'planned' ? 'scheduled' : (status ?? 'scheduled'),
    goals: listOf(row.goals),
  };
}

const FREQUENCIES: Readonly<Record<string, string>> = {
  dag: 'DAILY',
  uge: 'WEEKLY',
  måned: 'MONTHLY',
  år: 'YEARLY',
};

/** `hver uge`, `hver 2. uge til 1.6.2026`, `hver måned 10 gange`; or a rule as iCalendar has it. */
function ruleIn(cell: string | undefined): string | undefined {
  const [, every = '', unit = '', until = '', count = ''] =
    /^hver\s+(?:(\d+|anden)\.?\s+)?(dag|uge|måned|år)(?:,?\s+(?:indtil|til)\s+(?:og med\s+)?([\d./-]+)|,?\s+(\d+)\s+gange)?$/i.exec(
      cell?.trim() ?? '',
    ) ?? [];
  if (!unit) return cell;
  const interval = every.toLowerCase() === 'anden' ? '2' : every;
  return [
    `FREQ=${FREQUENCIES[unit.toLowerCase()] ?? ''}`,
    interval && `INTERVAL=${interval}`,
    until && `UNTIL=${isoDay(until).replaceAll('-', '')}T235959`,
    count && `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
}

function storyOf(row: Cells, shared: RawItem, { now }: ImportOptions): RawItem {
  const { image, alt } = row;
  return {
    ...shared,
    content_text: row.content_text,
    date_published: row.date_published ?? rfc3339(now),
    authors: listOf(row.authors).map((name) => ({ name })),
    image,
    _vision: filled({ channel: 'portal', alt }),
  };
}
