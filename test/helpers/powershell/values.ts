/** PowerShell's values as JavaScript has them: arrays, strings, numbers and booleans as they are. */
export type Value = unknown;

/** What a pipeline that gave nothing leaves behind: `$null` to whoever asks, no element of `@()`. */
export const NOTHING = Symbol('nothing');

/** A part of PowerShell that this interpreter has not learnt. No script can catch it. */
export class NotInterpreted extends Error {
  constructor(what: string) {
    super(`not interpreted: ${what}`);
  }
}

/** An error that a script may catch. */
export class ScriptError extends Error {}

export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Names and values; PowerShell takes `name` and `NAME` for the same. */
abstract class Table {
  readonly #entries = new Map<string, { name: string; value: Value }>();

  get size(): number {
    return this.#entries.size;
  }
  has(name: string): boolean {
    return this.#entries.has(fold(name));
  }
  get(name: string): Value {
    return this.#entries.get(fold(name))?.value ?? null;
  }
  set(name: string, value: Value): void {
    const known = this.#entries.get(fold(name));
    this.#entries.set(fold(name), { name: known?.name ?? name, value });
  }
  delete(name: string): void {
    this.#entries.delete(fold(name));
  }
  list(): [string, Value][] {
    return Array.from(this.#entries.values(), ({ name, value }) => [name, value]);
  }
}

export class Hashtable extends Table {
  constructor(entries: Iterable<[string, Value]> = []) {
    super();
    for (const [name, value] of entries) this.set(name, value);
  }
  /** A hashtable promises no order: the opposite one finds who relies on it. */
  override list(): [string, Value][] {
    return super.list().reverse();
  }
}

export class PsObject extends Table {
  constructor(entries: Iterable<[string, Value]> = []) {
    super();
    for (const [name, value] of entries) this.set(name, value);
  }
}

export class List {
  readonly items: Value[] = [];
}

export class Encoding {
  constructor(readonly mark: boolean) {}
}

export class Sha256 {
  readonly algorithm = 'sha256';
}

/** The elements that a pipeline is given for a value: one level, and never a hashtable's. */
export function elements(value: Value): Value[] {
  if (value === NOTHING) return [];
  if (Array.isArray(value)) return value;
  return value instanceof List ? [...value.items] : [value];
}

/** What a list of results is once it stands in an expression. */
export function collapsed(results: Value[]): Value {
  if (results.length > 1) return results;
  return results.length === 0 ? NOTHING : results[0];
}

export const orNull = (value: Value): Value =>
  value === NOTHING || value === undefined ? null : value;

export const isList = (value: Value): boolean => Array.isArray(value) || value instanceof List;

export function kindOf(value: Value): string {
  if (value === null || value === NOTHING) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? value.constructor.name : typeof value;
}

const two = (value: number) => String(value).padStart(2, '0');

/** As `[string]` writes it: invariant, an array's elements with a space between. */
export function textOf(value: Value): string {
  if (value === null || value === NOTHING) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (isList(value)) return elements(value).map(textOf).join(' ');
  if (value instanceof Date) {
    const day = `${two(value.getMonth() + 1)}/${two(value.getDate())}/${value.getFullYear()}`;
    return `${day} ${two(value.getHours())}:${two(value.getMinutes())}:${two(value.getSeconds())}`;
  }
  throw new NotInterpreted(`${kindOf(value)} as text`);
}

export function truthOf(value: Value): boolean {
  if (value === null || value === NOTHING) return false;
  if (typeof value === 'string') return value !== '';
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (!isList(value)) return true;
  const items = elements(value);
  return items.length > 1 || (items.length === 1 && truthOf(items[0]));
}

export function numberOf(value: Value): number {
  if (value === null || value === NOTHING) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value);
  throw new NotInterpreted(`${kindOf(value)} as a number`);
}

export function cast(type: string, value: Value): Value {
  switch (fold(type)) {
    case 'string':
      return textOf(value);
    case 'bool':
    case 'switch':
      return truthOf(value);
    case 'string[]':
      return value === null || value === NOTHING ? null : elements(value).map(textOf);
    case 'object[]':
      return value === null || value === NOTHING ? null : elements(value);
    default:
      throw new NotInterpreted(`[${type}] of ${kindOf(value)}`);
  }
}

/** What a parameter of that type holds where nothing is given for it. */
export function unbound(type: string | undefined): Value {
  if (type === undefined) return null;
  const kind = fold(type);
  if (kind === 'string') return '';
  return kind === 'switch' || kind === 'bool' ? false : null;
}
