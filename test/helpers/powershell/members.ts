import {
  elements,
  fold,
  Hashtable,
  isList,
  kindOf,
  NOTHING,
  NotInterpreted,
  PsObject,
  ScriptError,
  textOf,
  type Value,
} from './values.ts';

/** `$target.name`: a list that has no such property is asked element by element. */
export function property(target: Value, name: string): Value {
  const wanted = fold(name);
  if (target === null || target === NOTHING) return wanted === 'count' ? 0 : null;
  if (target instanceof Hashtable) return ofHashtable(target, name);
  if (target instanceof PsObject) {
    return target.has(name) ? target.get(name) : wanted === 'count' ? 1 : null;
  }
  if (isList(target)) {
    const items = elements(target);
    if (wanted === 'count' || wanted === 'length') return items.length;
    const found = items.flatMap((item) => {
      const value = property(item, name);
      return value === null ? [] : elements(value);
    });
    return found.length > 1 ? found : (found[0] ?? null);
  }
  if (wanted === 'count') return 1;
  if (typeof target === 'string' && wanted === 'length') return target.length;
  throw new NotInterpreted(`.${name} of ${kindOf(target)}`);
}

function ofHashtable(table: Hashtable, name: string): Value {
  if (table.has(name)) return table.get(name);
  const wanted = fold(name);
  if (wanted === 'keys') return table.list().map(([key]) => key);
  if (wanted === 'values') return table.list().map(([, value]) => value);
  return wanted === 'count' ? table.size : null;
}

export function setProperty(target: Value, name: string, value: Value): void {
  if (target instanceof Hashtable) target.set(name, value);
  else if (target instanceof PsObject && target.has(name)) target.set(name, value);
  else if (target instanceof PsObject || target === null || target === NOTHING) {
    throw new ScriptError(`The property '${name}' cannot be found on this object.`);
  } else throw new NotInterpreted(`setting .${name} of ${kindOf(target)}`);
}

/** `$target[index]`; past the end of a list there is `$null`. */
export function element(target: Value, index: Value): Value {
  if (target === null || target === NOTHING) {
    throw new ScriptError('Cannot index into a null array.');
  }
  if (target instanceof Hashtable) {
    if (typeof index !== 'string') throw new NotInterpreted(`a key that is ${kindOf(index)}`);
    return target.get(index);
  }
  if (isList(target) && typeof index === 'number') return elements(target).at(index) ?? null;
  throw new NotInterpreted(`${kindOf(target)}[${kindOf(index)}]`);
}

export function setElement(target: Value, index: Value, value: Value): void {
  if (!(target instanceof Hashtable) || typeof index !== 'string') {
    throw new NotInterpreted(`setting ${kindOf(target)}[${kindOf(index)}]`);
  }
  target.set(textOf(index), value);
}
