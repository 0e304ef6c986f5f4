import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { extname } from 'node:path';
import { allMatches, firstMatch, unescaped } from './regex.ts';
import {
  elements,
  Encoding,
  fold,
  Hashtable,
  kindOf,
  List,
  NOTHING,
  NotInterpreted,
  PsObject,
  ScriptError,
  Sha256,
  textOf,
  type Value,
} from './values.ts';

type Method = (...values: Value[]) => Value;

const MARK = '\uFEFF';

export function reached<T>(job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new ScriptError(error.message);
    throw error;
  }
}

function write(path: Value, text: string, encoding: Value): typeof NOTHING {
  if (!(encoding instanceof Encoding)) throw new NotInterpreted(`writing as ${kindOf(encoding)}`);
  reached(() => {
    writeFileSync(textOf(path), (encoding.mark ? MARK : '') + text);
  });
  return NOTHING;
}

/** A mark at the start says which Unicode it is; without one it is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0 && third === 0xfe)) {
    throw new NotInterpreted('a file in this Unicode');
  }
  return new TextDecoder().decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function htmlDecoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]\w*);/gi, (_, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const sign = ENTITIES[name];
    if (sign === undefined) throw new NotInterpreted(`the entity ${name}`);
    return sign;
  });
}

function exactDate(text: string, pattern: string): Date {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (pattern !== 'yyyy-MM-ddTHH:mm') throw new NotInterpreted(`dates as ${pattern}`);
  if (!parts) throw new ScriptError(`String '${text}' was not recognized as a valid DateTime.`);
  const [year = 0, month = 1, day, hour, minute] = parts;
  return new Date(year, month - 1, day, hour, minute);
}

/** What is called with `::`, by the type's and the member's name in lower case. */
const STATIC: Readonly<Record<string, Method>> = {
  'regex::unescape': (text) => unescaped(textOf(text)),
  'regex::match': (input, pattern) => firstMatch(textOf(input), textOf(pattern)),
  'regex::matches': (input, pattern) => allMatches(textOf(input), textOf(pattern)),
  'net.webutility::htmldecode': (text) => htmlDecoded(textOf(text)),
  'io.file::readalltext': (path) => decoded(reached(() => readFileSync(textOf(path)))),
  'io.file::writealltext': (path, text, encoding) => write(path, textOf(text), encoding),
  'io.file::writealllines': (path, lines, encoding) =>
    write(
      path,
      elements(lines)
        .map((line) => textOf(line) + EOL)
        .join(''),
      encoding,
    ),
  'io.path::getextension': (path) => extname(textOf(path)),
  'security.cryptography.sha256::create': () => new Sha256(),
  'bitconverter::tostring': (bytes) => {
    if (!(bytes instanceof Uint8Array)) throw new NotInterpreted(`bytes of ${kindOf(bytes)}`);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('-');
  },
  'datetime::parseexact': (text, pattern) => exactDate(textOf(text), textOf(pattern)),
  'datetimeoffset::parse': (text) => new PsObject([['LocalDateTime', new Date(textOf(text))]]),
};

const STATIC_VALUES: Readonly<Record<string, Value>> = {
  'text.encoding::utf8': new Encoding(true),
  'globalization.cultureinfo::invariantculture': new PsObject(),
  'stringcomparison::ordinalignorecase': 'OrdinalIgnoreCase',
};

export function staticCall(type: string, member: string, values: Value[]): Value {
  const method = STATIC[fold(`${type}::${member}`)];
  if (!method) throw new NotInterpreted(`[${type}]::${member}()`);
  return method(...values);
}

export function staticValue(type: string, member: string): Value {
  const value = STATIC_VALUES[fold(`${type}::${member}`)];
  if (value === undefined) throw new NotInterpreted(`[${type}]::${member}`);
  return value;
}

const TEXT: Readonly<Record<string, (text: string, ...values: Value[]) => Value>> = {
  trim: (text) => text.trim(),
  tolowerinvariant: (text) => text.toLowerCase(),
  replace: (text, from, to) => text.replaceAll(textOf(from), () => textOf(to)),
  substring: (text, start, length) =>
    text.slice(start as number, (start as number) + (length as number)),
  indexof: (text, part, comparison) => {
    if (comparison !== 'OrdinalIgnoreCase')
      throw new NotInterpreted('IndexOf without ignoring case');
    return text.toLowerCase().indexOf(textOf(part).toLowerCase());
  },
};

/** A method of a value that .NET has; objects of a script's own are the interpreter's. */
export function call(target: Value, member: string, values: Value[]): Value {
  const name = fold(member);
  const [first] = values;
  if (target === null || target === NOTHING) {
    throw new ScriptError('You cannot call a method on a null-valued expression.');
  }
  const ofText = typeof target === 'string' ? TEXT[name] : undefined;
  if (ofText) return ofText(target as string, ...values);
  if (target instanceof Hashtable && name === 'containskey') return target.has(textOf(first));
  if (target instanceof Hashtable && name === 'remove') target.delete(textOf(first));
  else if (target instanceof List && name === 'add') target.items.push(first);
  else if (target instanceof List && name === 'clear') target.items.length = 0;
  else if (target instanceof Encoding && name === 'getbytes') return Buffer.from(textOf(first));
  else if (target instanceof Sha256 && name === 'computehash') {
    return createHash(target.algorithm)
      .update(first as Uint8Array)
      .digest();
  } else throw new NotInterpreted(`${member}() of ${kindOf(target)}`);
  return NOTHING;
}
