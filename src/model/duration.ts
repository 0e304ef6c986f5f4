/** A length of time as ISO 8601 writes it: `P1Y2M3DT4H5M6S`, `P2W`. Parts not named are 0. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

// Only the smallest part may carry a fraction; ISO 8601 takes a comma as well as a point.
const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const PATTERN = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reads an ISO 8601 duration; `undefined` where `text` is not one. */
export function parseDuration(text: string): Duration | undefined {
  const match = PATTERN.exec(text.trim().toUpperCase());
  if (!match) return undefined;
  const given = match.slice(1).filter((part) => part as string | undefined);
  if (given.slice(0, -1).some((part) => /[.,]/.test(part))) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(((part as string | undefined) ?? '0').replace(',', '.')));
  return {
    years: years ?? 0,
    months: months ?? 0,
    weeks: weeks ?? 0,
    days: days ?? 0,
    hours: hours ?? 0,
    minutes: minutes ?? 0,
    seconds: seconds ?? 0,
  };
}

/**
 * About how long a duration lasts. A month counts as 30 days, a year as 365 and a day as 24 hours:
 * near enough for "how often" and "how old", not for calendars.
 */
export function durationToMilliseconds(duration: Duration): number {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  return (
    (years * 365 + months * 30 + weeks * 7 + days) * DAY +
    hours * HOUR +
    minutes * MINUTE +
    seconds * SECOND
  );
}
