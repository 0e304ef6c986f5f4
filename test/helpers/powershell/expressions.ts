import type { Node } from 'web-tree-sitter';
import { call, staticCall, staticValue } from './dotnet.ts';
import { element, property, setElement, setProperty } from './members.ts';
import { add, compare, format, logical, subtract } from './operators.ts';
import { body } from './routines.ts';
import { ScriptBlock, type Scope } from './scope.ts';
import { child, core, needed, parts, unknown } from './syntax.ts';
import {
  cast,
  collapsed,
  elements,
  fold,
  Hashtable,
  NotInterpreted,
  numberOf,
  orNull,
  PsObject,
  ScriptError,
  textOf,
  truthOf,
  type Value,
} from './values.ts';

/** What expressions need of whoever runs statements. */
export interface Runner {
  readonly environment: Hashtable;
  /** A pipeline as it stands in an expression. */
  value: (pipeline: Node, scope: Scope) => Value;
  /** All that the statements put out. */
  results: (statements: Node | undefined, scope: Scope) => Value[];
  method: (target: PsObject, name: string, given: Value[], scope: Scope) => Value;
}

export class Expressions {
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  value(wrapped: Node, scope: Scope): Value {
    const node = core(wrapped);
    const read = READERS[node.type];
    if (read) return read.call(this, node, scope);
    const operator = OPERATORS[node.type];
    if (!operator) throw unknown(node);
    const [left, sign, right] = node.children;
    if (!left || !sign || !right || node.childCount !== 3) throw unknown(node);
    if (node.type.startsWith('logical')) {
      return logical(sign.text, this.value(left, scope), () => this.value(right, scope));
    }
    return operator(sign.text, this.value(left, scope), this.value(right, scope));
  }

  set(wrapped: Node, value: Value, scope: Scope): void {
    const node = core(wrapped);
    if (node.type === 'variable') scope.set(variableName(node), value);
    else if (node.type === 'member_access') {
      const [target, , name] = node.children;
      if (!target || !name) throw unknown(node);
      setProperty(this.value(target, scope), this.member(name, scope), orNull(value));
    } else if (node.type === 'element_access') {
      const [target, , index] = node.children;
      if (!target || !index) throw unknown(node);
      setElement(this.value(target, scope), this.value(index, scope), orNull(value));
    } else throw unknown(node);
  }

  variable(node: Node, scope: Scope): Value {
    const name = variableName(node);
    if (name.startsWith('env:')) return this.#runner.environment.get(name.slice('env:'.length));
    if (name === 'true' || name === 'false') return name === 'true';
    return name === 'null' ? null : scope.get(name);
  }

  list(node: Node, scope: Scope): Value[] {
    return parts(node).map((item) => orNull(this.value(item, scope)));
  }

  parenthesised(node: Node, scope: Scope): Value {
    return this.#runner.value(needed(node, 'pipeline'), scope);
  }

  array(node: Node, scope: Scope): Value[] {
    return this.#runner.results(child(node, 'statement_list'), scope);
  }

  table(node: Node, scope: Scope): Hashtable {
    const entries = child(node, 'hash_literal_body')?.children ?? [];
    const table = new Hashtable();
    for (const entry of entries.filter(({ type }) => type !== 'comment')) {
      const key = core(needed(entry, 'key_expression').children[0] ?? entry);
      if (key.type !== 'simple_name') throw unknown(entry);
      table.set(key.text, orNull(this.#runner.value(needed(entry, 'pipeline'), scope)));
    }
    return table;
  }

  access(node: Node, scope: Scope): Value {
    const [target, sign, name] = node.children;
    if (!target || !name) throw unknown(node);
    if (sign?.text === '::') return staticValue(typeName(target), name.text);
    if (sign?.text !== '.') throw unknown(node);
    return property(this.value(target, scope), this.member(name, scope));
  }

  element(node: Node, scope: Scope): Value {
    const [target, , index] = node.children;
    if (!target || !index || node.childCount !== 4) throw unknown(node);
    return element(this.value(target, scope), orNull(this.value(index, scope)));
  }

  invocation(node: Node, scope: Scope): Value {
    const [target, sign, name] = node.children;
    const list = child(needed(node, 'argument_list'), 'argument_expression_list');
    if (!target || !name) throw unknown(node);
    const given = () => (list ? parts(list) : []).map((part) => orNull(this.value(part, scope)));
    if (sign?.text === '::')
      return net(name.text, () => staticCall(typeName(target), name.text, given()));
    const of = orNull(this.value(target, scope));
    if (of instanceof PsObject) return this.#runner.method(of, name.text, given(), scope);
    return net(name.text, () => call(of, name.text, given()));
  }

  unary(node: Node, scope: Scope): Value {
    const [sign, operand] = node.children;
    if (sign?.type === 'cast_expression' && !operand) return this.value(sign, scope);
    if (!sign || !operand) throw unknown(node);
    const value = this.value(operand, scope);
    if (/^(-not|!)$/i.test(sign.text)) return !truthOf(value);
    if (sign.text === '-') return -numberOf(value);
    throw unknown(node);
  }

  cast(node: Node, scope: Scope): Value {
    const [type, operand] = node.children;
    if (!type || !operand) throw unknown(node);
    return cast(typeName(type), this.value(operand, scope));
  }

  /** `$x++`: as a statement only, where what it gives is thrown away. */
  increment(node: Node, scope: Scope): void {
    const [target, sign] = node.children;
    if (!target || sign?.text !== '++') throw unknown(node);
    this.set(target, add(numberOf(this.value(target, scope)), 1), scope);
  }

  /** Text in double quotes: names and `$(…)` are filled in, the rest stands as it is. */
  expandable(node: Node, scope: Scope): string {
    let text = '';
    let at = node.startIndex + 1;
    for (const part of node.children) {
      if (part.type !== 'variable' && part.type !== 'sub_expression') continue;
      text += plain(node, at, part.startIndex);
      text +=
        part.type === 'variable'
          ? textOf(this.variable(part, scope))
          : textOf(this.#runner.results(child(part, 'statement_list'), scope));
      at = part.endIndex;
    }
    return text + plain(node, at, node.endIndex - 1);
  }

  member(node: Node, scope: Scope): string {
    const name = core(node.type === 'member_name' ? (node.children[0] ?? node) : node);
    if (name.type === 'variable') return textOf(this.variable(name, scope));
    if (name.type === 'simple_name') return name.text;
    throw unknown(node);
  }
}

const READERS: Readonly<Record<string, (this: Expressions, node: Node, scope: Scope) => Value>> = {
  variable(node, scope) {
    return this.variable(node, scope);
  },
  verbatim_string_characters: (node) => verbatim(node),
  expandable_string_literal(node, scope) {
    return this.expandable(node, scope);
  },
  decimal_integer_literal: ({ text }) => Number(text),
  generic_token: ({ text }) => bare(text),
  array_literal_expression(node, scope) {
    return this.list(node, scope);
  },
  parenthesized_expression(node, scope) {
    return this.parenthesised(node, scope);
  },
  array_expression(node, scope) {
    return this.array(node, scope);
  },
  sub_expression(node, scope) {
    return collapsed(this.array(node, scope));
  },
  hash_literal_expression(node, scope) {
    return this.table(node, scope);
  },
  member_access(node, scope) {
    return this.access(node, scope);
  },
  element_access(node, scope) {
    return this.element(node, scope);
  },
  invokation_expression(node, scope) {
    return this.invocation(node, scope);
  },
  expression_with_unary_operator(node, scope) {
    return this.unary(node, scope);
  },
  cast_expression(node, scope) {
    return this.cast(node, scope);
  },
  script_block_expression: (node) => new ScriptBlock(body(needed(node, 'script_block'))),
};

type Operator = (sign: string, left: Value, right: Value) => Value;

function additive(sign: string, left: Value, right: Value): Value {
  return sign === '+' ? add(left, right) : subtract(left, right);
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  logical_expression: () => undefined,
  logical_argument_expression: () => undefined,
  comparison_expression: compare,
  comparison_argument_expression: compare,
  additive_expression: additive,
  additive_argument_expression: additive,
  format_expression: (_, left, right) => format(textOf(left), elements(right)),
  format_argument_expression: (_, left, right) => format(textOf(left), elements(right)),
};

function net(name: string, job: () => Value): Value {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    throw new ScriptError(`Exception calling "${name}": "${error.message}"`);
  }
}

export function variableName(node: Node): string {
  const name = fold(node.text.slice(1));
  if (!node.text.startsWith('$') || !/^(\w+:)?(\w+)$/.test(name)) throw unknown(node);
  return name;
}

function typeName(node: Node): string {
  if (node.type !== 'type_literal') throw unknown(node);
  return needed(node, 'type_spec').text;
}

/** PowerShell takes four curly quotes for the straight one: a text with them would end there. */
function verbatim(node: Node): string {
  const inside = node.text.slice(1, -1);
  if (/[‘’‚‛]/.test(inside)) throw new NotInterpreted(`a curly quote in ${node.text}`);
  return inside.replaceAll("''", "'");
}

function plain(node: Node, from: number, to: number): string {
  const text = node.text.slice(from - node.startIndex, to - node.startIndex);
  if (/[`“”„$]|""/.test(text)) throw new NotInterpreted(`an escape in ${node.text}`);
  return text;
}

/** A word without quotes, given to a command. */
function bare(text: string): string {
  if (/[$`'"(){};,|&<>@#]/.test(text)) throw new NotInterpreted(`the word ${text}`);
  return text;
}
