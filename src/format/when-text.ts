import { looseFormats, type LooseFormatMessages } from '../i18n/loose-format.ts';
import { languageOf } from '../i18n/messages.ts';
import { daysBetween } from '../model/plain-date.ts';
import { bestText } from '../model/text.ts';
import {
  labelOf,
  whenInZone,
  whenOf,
  type When,
  type WhenInterval,
  type WhenPoint,
  type WhenSet,
  type WhenValue,
} from '../model/when.ts';
import { zoneOf } from '../model/zone.ts';
import { listText } from './names.ts';
import { dateTimeText, spanText } from './times.ts';
import { plainly, spokenRange, wordsFor, type Spoken } from './words.ts';

/** The fourth season. */
const WINTER = 4;

const looseWordsFor = (lang: string): LooseFormatMessages => looseFormats[languageOf(lang)];

/** A text, how it is said, and the language it is in. */
export interface WhenLabel extends Spoken {
  readonly lang: string;
}

export interface WhenLabelOptions {
  /** The reader's language. */
  readonly lang: string;
  /** What the feed is written in, and where its clocks are. */
  readonly feedLanguage: string;
  readonly timeZone: string;
}

/**
 * What to show for a feed's value: the words it brings along, else ours. Undefined where it has
 * neither words nor a date that can be read.
 */
export function whenLabel(
  value: WhenValue | undefined,
  { lang, feedLanguage, timeZone }: WhenLabelOptions,
): WhenLabel | undefined {
  const label = labelOf(value);
  if (label !== undefined) {
    const best = bestText(label, [lang], feedLanguage);
    if (best.text.trim()) return { ...plainly(best.text), lang: best.lang };
  }
  const when = whenOf(value);
  if (!when) return;
  const zone = zoneOf(timeZone);
  return { ...whenText(zone ? whenInZone(when, zone) : when, lang), lang: languageOf(lang) };
}

/** A date in words, as loose as it is: "primo 2017", "marts, april og maj 2016", "fra 2024". */
export function whenText(when: When, lang: string): Spoken {
  switch (when.kind) {
    case 'point':
      return plainly(pointText(when, lang));
    case 'interval':
      return intervalText(when, lang);
    case 'set':
      return setText(when, lang);
  }
}

function setText({ members }: WhenSet, lang: string): Spoken {
  const points = members.filter((member) => member.kind === 'point');
  const last = points.at(-1);
  if (last && points.length === members.length && areAlike(points)) {
    const shared = sharedBy(points);
    const texts = points.map((point) =>
      exactText(point, lang, point === last ? 'nothing' : shared),
    );
    return plainly(listText(texts, lang));
  }
  const texts = members.map((member) => whenText(member, lang));
  return {
    text: listText(
      texts.map(({ text }) => text),
      lang,
    ),
    spoken: listText(
      texts.map(({ spoken }) => spoken),
      lang,
    ),
  };
}

function intervalText({ from, to }: WhenInterval, lang: string): Spoken {
  const words = looseWordsFor(lang);
  if (!from || !to) {
    if (from) return plainly(words.from(pointText(from, lang)));
    return plainly(to ? words.until(pointText(to, lang), !hasLength(to)) : '');
  }
  if (!areAlike([from, to])) {
    return plainly(words.fromTo(pointText(from, lang), pointText(to, lang)));
  }
  if (from.wall !== undefined) return spanText({ start: from.wall, end: to.wall }, lang);
  const end = exactText(to, lang);
  if (exactText(from, lang) === end) return plainly(end);
  const start = exactText(from, lang, sharedBy([from, to]));
  // Two months are a pair, and so are halves: "april og maj 2024" leaves no doubt of either.
  if (isPair(from, to)) return plainly(listText([start, end], lang));
  return spokenRange(wordsFor(lang), start, end);
}

function pointText(point: WhenPoint, lang: string): string {
  const text = point.approximate ? nearText(point, lang) : exactText(point, lang);
  return point.uncertain ? looseWordsFor(lang).probably(text) : text;
}

/** About January is the start of the year, about December its end. */
function nearText(point: WhenPoint, lang: string): string {
  const words = looseWordsFor(lang);
  const { year, month } = point.first;
  if (point.precision === 'month' && month === 1) return words.earlyYear(wordsFor(lang).year(year));
  if (point.precision === 'month' && month === 12) return words.lateYear(wordsFor(lang).year(year));
  return words.about(exactText(point, lang));
}

/** What dates beside each other have in common, and only the last of them says. */
type Shared = 'nothing' | 'year' | 'month';

function exactText(
  { precision, first, part = 0, wall }: WhenPoint,
  lang: string,
  shared: Shared = 'nothing',
): string {
  const words = wordsFor(lang);
  const loose = looseWordsFor(lang);
  const year = words.year(first.year);
  const ownYear = shared === 'nothing' ? year : undefined;
  const month = words.months[first.month - 1] ?? '';
  switch (precision) {
    case 'time':
      return wall === undefined ? '' : dateTimeText(wall, lang);
    case 'day':
      return shared === 'month' ? words.dayAlone(first.day) : words.date(first.day, month, ownYear);
    case 'month':
      return ownYear ? words.month(month, ownYear) : month;
    case 'season':
      return loose.season(
        loose.seasons[part - 1] ?? '',
        ownYear && seasonYear(part, first.year, year),
      );
    case 'quarter':
      return ownYear ? loose.quarter(part, ownYear) : loose.quarterAlone(part);
    case 'half-year':
      return loose.halfYear(part, ownYear);
    case 'year':
      return year;
  }
}

/** A winter has two years: "vinter 2024/25". */
function seasonYear(part: number, year: number, text: string): string {
  return part === WINTER && year > 0
    ? `${text}/${String((year + 1) % 100).padStart(2, '0')}`
    : text;
}

/** Alike enough to be said in one breath: of one precision, and none of them in doubt. */
function areAlike(points: readonly WhenPoint[]): boolean {
  return points.every(
    ({ precision, approximate, uncertain }) =>
      precision === points[0]?.precision && !approximate && !uncertain,
  );
}

function sharedBy(points: readonly WhenPoint[]): Shared {
  const [head] = points;
  if (!head || head.precision === 'year') return 'nothing';
  const isWinter = ({ precision, part }: WhenPoint) => precision === 'season' && part === WINTER;
  if (points.some((point) => point.first.year !== head.first.year || isWinter(point))) {
    return 'nothing';
  }
  const sameMonth = points.every((point) => point.first.month === head.first.month);
  return head.precision === 'day' && sameMonth ? 'month' : 'year';
}

/** Months or half-years next to each other. */
function isPair(from: WhenPoint, to: WhenPoint): boolean {
  if (from.precision !== 'month' && from.precision !== 'half-year') return false;
  return daysBetween(from.last, to.first) === 1;
}

/** Whether "until" it means until the end of it. */
function hasLength({ precision, approximate, uncertain }: WhenPoint): boolean {
  return precision !== 'time' && precision !== 'day' && !approximate && !uncertain;
}
