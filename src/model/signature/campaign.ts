import { parsePlainDate } from '../plain-date.ts';
import { DAY, parseMoment } from '../wall-time.ts';
import type { Campaign, Now, SignatureWords } from './data.ts';

const MONTH =
  '(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/**
 * A day written in a text: `29. maj`, `29/5`, `29.5.2024`, `2024-05-29`, `29 May`, `May 29`, or
 * days that come again: `første søndag i hver måned`.
 */
const DAY_IN_TEXT = new RegExp(
  String.raw`\b\d{1,2}\.? ?${MONTH}\b|\b${MONTH}\.? \d{1,2}\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b|\b(?:hver|hvert|every|each)\b`,
  'iu',
);

/** Whether `moment` has come. A date nobody can read never comes. */
function reached(moment: string, now: Now, atEnd: boolean): boolean {
  const read = parseMoment(moment);
  if (!read) return atEnd;
  if (read.offset !== undefined) return now.instant >= read.wall - read.offset;
  // A day that ends something is the last day: it is over when the next one begins.
  return now.wall >= read.wall + (read.isDay && atEnd ? DAY : 0);
}

/** The campaign that runs now: the first in the feed's order whose dates hold. */
export function runningCampaign(campaigns: readonly Campaign[], now: Now): Campaign | undefined {
  return campaigns.find(
    ({ from, until }) =>
      (from === undefined || reached(from, now, false)) &&
      (until === undefined || !reached(until, now, true)),
  );
}

/**
 * The campaign's words. A date that stands in the banner alone is lost to whoever blocks images,
 * and to screen readers: where the text names no day, the last day is added.
 */
export function campaignText({ text, until }: Campaign, words: SignatureWords): string {
  const last = until === undefined ? undefined : parsePlainDate(until.slice(0, 10));
  if (!last || namesDay(text)) return text;
  const end = /[.!?]$/.test(text) ? ' ' : '. ';
  return `${text}${end}${words.until(words.day(last.year, last.month, last.day))}`;
}

/** The last answer: all signatures of a run carry the same campaign. */
let known: { readonly text: string; readonly has: boolean } | undefined;

function namesDay(text: string): boolean {
  if (known?.text !== text) known = { text, has: DAY_IN_TEXT.test(text) };
  return known.has;
}
