import { Hashtable, kindOf, NotInterpreted, PsObject, ScriptError, type Value } from './values.ts';

/** A moment as JSON has it: PowerShell reads such a text as a date. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

export function fromJson(text: string): Value {
  try {
    return read(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new ScriptError('Conversion from JSON failed.');
    throw error;
  }
}

function read(value: unknown): Value {
  if (Array.isArray(value)) return value.map(read);
  if (typeof value === 'string' && MOMENT.test(value)) return new Date(value);
  if (typeof value !== 'object' || value === null) return value;
  return new PsObject(Object.entries(value).map(([name, item]) => [name, read(item)]));
}

export function toJson(value: Value, depth: number): string {
  return JSON.stringify(written(value, depth), null, 2);
}

function written(value: Value, depth: number): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (depth < 0) throw new NotInterpreted('JSON that is cut off at its depth');
  if (Array.isArray(value)) return value.map((item) => written(item, depth - 1));
  if (value instanceof Hashtable || value instanceof PsObject) {
    return Object.fromEntries(value.list().map(([name, item]) => [name, written(item, depth - 1)]));
  }
  throw new NotInterpreted(`${kindOf(value)} as JSON`);
}
