import {
  elements,
  fold,
  Hashtable,
  NotInterpreted,
  orNull,
  ScriptError,
  type Value,
} from './values.ts';

/** What stands after a command's name, in its order. */
export type Argument =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'name'; readonly name: string; readonly attached?: { readonly value: Value } }
  | { readonly kind: 'splat'; readonly table: Hashtable };

export interface Parameter {
  readonly name: string;
  readonly type?: string | undefined;
}

/** Which value each parameter is given; a switch takes none. */
export function bind(
  command: string,
  parameters: readonly Parameter[],
  given: readonly Argument[],
): Hashtable {
  const bound = new Hashtable();
  const loose: Value[] = [];
  const parts = [...given];
  for (let part = parts.shift(); part; part = parts.shift()) {
    if (part.kind === 'value') loose.push(part.value);
    else if (part.kind === 'splat') {
      for (const [name, value] of part.table.list()) {
        bound.set(named(command, parameters, name).name, value);
      }
    } else {
      const parameter = named(command, parameters, part.name);
      if (part.attached) bound.set(parameter.name, orNull(part.attached.value));
      else if (isSwitch(parameter)) bound.set(parameter.name, true);
      else bound.set(parameter.name, orNull(next(parts, command, parameter)));
    }
  }
  const places = parameters.filter(
    (parameter) => !isSwitch(parameter) && !bound.has(parameter.name),
  );
  if (loose.length > places.length) throw new NotInterpreted(`${command} with more than it takes`);
  loose.forEach((value, index) => bound.set(places[index]?.name ?? '', orNull(value)));
  return bound;
}

const isSwitch = ({ type }: Parameter): boolean => type !== undefined && fold(type) === 'switch';

function next(parts: Argument[], command: string, { name }: Parameter): Value {
  const part = parts.shift();
  if (part?.kind !== 'value') throw new ScriptError(`${command}: missing an argument for ${name}.`);
  return part.value;
}

function named(command: string, parameters: readonly Parameter[], name: string): Parameter {
  const exact = parameters.find((parameter) => fold(parameter.name) === fold(name));
  const found = parameters.filter((parameter) => fold(parameter.name).startsWith(fold(name)));
  const parameter = exact ?? (found.length === 1 ? found[0] : undefined);
  if (!parameter) throw new NotInterpreted(`${command} -${name}`);
  return parameter;
}

/** A text that must be there: PowerShell's own parameters take neither `$null` nor nothing. */
export function textGiven(bound: Hashtable, name: string): string {
  const value = bound.get(name);
  if (typeof value === 'string' && value !== '') return value;
  if (value === null || value === '') {
    throw new ScriptError(
      `Cannot bind argument to parameter '${name}' because it is null or empty.`,
    );
  }
  throw new NotInterpreted(`-${name} of ${elements(value).length} values`);
}
