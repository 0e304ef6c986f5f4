import { addDays, formatPlainDate, parsePlainDate } from '../../plain-date.ts';
import { parseMoment } from '../../wall-time.ts';

/**
 * Values in PowerShell scripts. A script is pure ASCII, because Windows PowerShell reads files
 * without a mark as Windows-1252, and Intune wants them without one. Every value stands in single
 * quotes, in which PowerShell reads nothing but the quote itself; and what is not a plain sign,
 * the four curly quotes that PowerShell takes for straight ones among them, is written as `\uXXXX`.
 */

const PLAIN = /^[A-Za-z0-9 !#%&()*+,./:;<=>?@[\]^_{|}~$"`-]*$/;

/** An expression whose value is `value`, whatever it holds. */
export function psString(value: string): string {
  if (PLAIN.test(value)) return `'${value}'`;
  let escaped = '';
  for (let index = 0; index < value.length; index++) {
    const sign = value.charAt(index);
    escaped += PLAIN.test(sign)
      ? sign
      : `\\u${value.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return `[regex]::Unescape('${escaped}')`;
}

export function psList(values: readonly string[]): string {
  return `@(${values.map((value) => `(${psString(value)})`).join(', ')})`;
}

const INVARIANT = '[Globalization.CultureInfo]::InvariantCulture';

/**
 * A moment as the feed writes it. Without an offset it is the feed's clock, which is the clock of
 * those who run the script. A day that ends something ends when the next one begins.
 */
export function psDate(moment: string, endsDay = false): string {
  if (hasOffset(moment)) {
    return `[datetimeoffset]::Parse((${psString(moment)}), ${INVARIANT}).LocalDateTime`;
  }
  const day = parsePlainDate(moment);
  const wall = day
    ? `${formatPlainDate(endsDay ? addDays(day, 1) : day)}T00:00`
    : moment.slice(0, 16);
  return `[datetime]::ParseExact((${psString(wall)}), 'yyyy-MM-ddTHH:mm', ${INVARIANT})`;
}

function hasOffset(moment: string): boolean {
  return parseMoment(moment)?.offset !== undefined;
}

export type PsValue =
  | string
  | readonly string[]
  | boolean
  | { readonly from: string }
  | { readonly until: string }
  | undefined;

/** A table of values under names that are ours; what is undefined is `$null`. */
export function psTable(name: string, values: Readonly<Record<string, PsValue>>): string {
  const lines = Object.entries(values).map(([key, value]) => `  ${key} = ${psValue(value)}`);
  return `$${name} = @{\n${lines.join('\n')}\n}\n`;
}

function psValue(value: PsValue): string {
  if (value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'string') return psString(value);
  if ('from' in value) return psDate(value.from);
  return 'until' in value ? psDate(value.until, true) : psList(value);
}
