import { List, NotInterpreted, PsObject } from './values.ts';

/** A .NET pattern, where it means the same in JavaScript. */
export function regexOf(pattern: string, ignoreCase: boolean, flags = 'g'): RegExp {
  const [, inline = '', body = ''] = /^(?:\(\?([a-z]+)\))?(.*)$/s.exec(pattern) ?? [];
  const strange =
    /\(\?(?![:=!])/.exec(body) ?? /\\[^sSdDwWbtrnu1-9\\.\-[\]()/*+?]/.exec(body) ?? /\$/.exec(body);
  if (strange || /[^is]/.test(inline)) throw new NotInterpreted(`the pattern ${pattern}`);
  const all = new Set(flags + inline + (ignoreCase ? 'i' : ''));
  return new RegExp(body, [...all].join(''));
}

function group(value: string | undefined): PsObject {
  return new PsObject([
    ['Value', value ?? ''],
    ['Success', value !== undefined],
  ]);
}

function match(found: RegExpExecArray): PsObject {
  const result = group(found[0]);
  result.set('Groups', found.map(group));
  return result;
}

export function firstMatch(input: string, pattern: string): PsObject {
  const regex = regexOf(pattern, false, '');
  const found = regex.exec(input);
  if (found) return match(found);
  const groups = new RegExp(`${regex.source}|`).exec('')?.length ?? 1;
  const none = group(undefined);
  none.set(
    'Groups',
    Array.from({ length: groups }, () => group(undefined)),
  );
  return none;
}

export function allMatches(input: string, pattern: string): List {
  const list = new List();
  for (const found of input.matchAll(regexOf(pattern, false))) list.items.push(match(found));
  return list;
}

export function replaced(input: string, pattern: string, by: string): string {
  if (by.includes('$')) throw new NotInterpreted(`-replace by ${by}`);
  return input.replace(regexOf(pattern, true), by);
}

/** `[regex]::Unescape`, of the escapes that the scripts write. */
export function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4})?/g, (_, code: string | undefined) => {
    if (!code) throw new NotInterpreted(`an escape in ${text}`);
    return String.fromCharCode(parseInt(code.slice(1), 16));
  });
}
