import { regexOf, replaced } from './regex.ts';
import {
  elements,
  fold,
  isList,
  kindOf,
  NOTHING,
  NotInterpreted,
  numberOf,
  orNull,
  ScriptError,
  textOf,
  truthOf,
  type Value,
} from './values.ts';

/** `-eq` of two single values: the left one says what the right one is taken for. */
export function equal(left: Value, right: Value): boolean {
  if (left === null || right === null) return left === right;
  if (typeof left === 'string') return fold(left) === fold(textOf(right));
  if (typeof left === 'number') return left === numberOf(right);
  if (typeof left === 'boolean') return left === truthOf(right);
  throw new NotInterpreted(`-eq of ${kindOf(left)}`);
}

function like(text: string, pattern: string): boolean {
  if (/[[\]`?]/.test(pattern)) throw new NotInterpreted(`-like ${pattern}`);
  const parts = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'is').test(text);
}

/** `-ceq`, which tells capitals from small letters. */
function same(left: Value, right: Value): boolean {
  if (typeof left !== 'string') throw new NotInterpreted(`-ceq of ${kindOf(left)}`);
  return left.normalize('NFC') === textOf(right).normalize('NFC');
}

type Test = (left: Value, right: Value) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  '-eq': equal,
  '-ne': (left, right) => !equal(left, right),
  '-ceq': same,
  '-cne': (left, right) => !same(left, right),
  '-gt': (left, right) => number(left) > number(right),
  '-ge': (left, right) => number(left) >= number(right),
  '-lt': (left, right) => number(left) < number(right),
  '-le': (left, right) => number(left) <= number(right),
  '-like': (left, right) => like(textOf(left), textOf(right)),
  '-notlike': (left, right) => !like(textOf(left), textOf(right)),
  '-match': (left, right) => regexOf(textOf(right), true, '').test(textOf(left)),
  '-notmatch': (left, right) => !regexOf(textOf(right), true, '').test(textOf(left)),
};

function number(value: Value): number {
  if (typeof value !== 'number') throw new NotInterpreted(`an order of ${kindOf(value)}`);
  return value;
}

const contains = (list: Value, value: Value) => elements(list).some((item) => equal(item, value));

/** Comparison: a list on the left gives those of its elements for which it is true. */
export function compare(operator: string, leftValue: Value, rightValue: Value): Value {
  const name = operator.toLowerCase();
  const [left, right] = [orNull(leftValue), orNull(rightValue)];
  const test = TESTS[name];
  if (test) {
    if (isList(right) && left !== null)
      throw new NotInterpreted(`${name} with a list on the right`);
    return isList(left) ? elements(left).filter((item) => test(item, right)) : test(left, right);
  }
  switch (name) {
    case '-contains':
      return contains(leftValue, right);
    case '-notcontains':
      return !contains(leftValue, right);
    case '-in':
      return contains(rightValue, left);
    case '-notin':
      return !contains(rightValue, left);
    case '-join':
      return elements(leftValue).map(textOf).join(textOf(right));
    case '-replace': {
      const [pattern, by = ''] = elements(right).map(textOf);
      const one = (item: Value) => replaced(textOf(item), pattern ?? '', by);
      return isList(left) ? elements(left).map(one) : one(left);
    }
    default:
      throw new NotInterpreted(operator);
  }
}

export function logical(operator: string, left: Value, right: () => Value): boolean {
  if (operator.toLowerCase() === '-and') return truthOf(left) && truthOf(right());
  if (operator.toLowerCase() === '-or') return truthOf(left) || truthOf(right());
  throw new NotInterpreted(operator);
}

export function add(left: Value, right: Value): Value {
  if (left === null || left === NOTHING) return right;
  if (Array.isArray(left)) return [...(left as Value[]), ...elements(right)];
  if (typeof left === 'string') return left + textOf(right);
  if (typeof left === 'number') return left + numberOf(right);
  throw new NotInterpreted(`${kindOf(left)} + ${kindOf(right)}`);
}

export function subtract(left: Value, right: Value): Value {
  return numberOf(left) - numberOf(right);
}

/** `-f`: only places that are numbered and nothing else. */
export function format(pattern: string, values: readonly Value[]): string {
  const rest = pattern.replace(/\{\d+\}/g, '');
  if (/[{}]/.test(rest)) throw new NotInterpreted(`-f with ${pattern}`);
  return pattern.replace(/\{(\d+)\}/g, (_, place: string) => {
    if (Number(place) >= values.length) throw new ScriptError('Error formatting a string.');
    return textOf(values[Number(place)]);
  });
}
