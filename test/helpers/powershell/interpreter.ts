import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Node, Parser } from 'web-tree-sitter';
import { bind, type Argument } from './binding.ts';
import { CMDLETS, type Host } from './cmdlets.ts';
import { Expressions, variableName } from './expressions.ts';
import { Leave, returned, withItem } from './leave.ts';
import { add } from './operators.ts';
import { functionOf, scriptOf } from './routines.ts';
import { Scope, ScriptBlock, type Routine } from './scope.ts';
import { child, core, needed, parts, powerShellParser, rootOf, unknown } from './syntax.ts';
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
  unbound,
  type Value,
} from './values.ts';

const ASKING = [
  { name: 'WhatIf', type: 'switch' },
  { name: 'Confirm', type: 'switch' },
];

/**
 * Runs the part of PowerShell that our scripts are written in, by its documented rules, over a
 * grammar that is not ours. Whatever it has not learnt ends the run: nothing is passed over.
 */
export class Interpreter {
  readonly lines: string[] = [];
  readonly #parser: Parser;
  readonly #global = new Scope();
  readonly #expressions: Expressions;
  readonly #host: Omit<Host, 'run' | 'has' | 'variable'>;

  static async start(environment: Readonly<Record<string, string>>): Promise<Interpreter> {
    return new Interpreter(await powerShellParser(), environment);
  }

  private constructor(parser: Parser, environment: Readonly<Record<string, string>>) {
    this.#parser = parser;
    this.#host = { say: (line) => this.lines.push(line) };
    this.#global.set('ErrorActionPreference', 'Continue');
    this.#global.set('LASTEXITCODE', 0);
    this.#expressions = new Expressions({
      environment: new Hashtable(Object.entries(environment)),
      value: (pipeline, scope) => this.#value(pipeline, scope),
      results: (statements, scope) => this.#results(statements, scope),
      method: (target, name, given, scope) => this.#method(target, name, given, scope),
    });
  }

  /** What the program puts out is among `lines`, between what it says. */
  run(program: string): void {
    const statements = child(rootOf(this.#parser, program), 'statement_list');
    for (const statement of statements ? parts(statements) : []) {
      const out: Value[] = [];
      this.#statement(statement, this.#global, out);
      this.lines.push(...out.map(textOf));
    }
  }

  #results(statements: Node | undefined, scope: Scope): Value[] {
    const out: Value[] = [];
    this.#all(statements, scope, out);
    return out;
  }

  #all(statements: Node | undefined, scope: Scope, out: Value[]): void {
    for (const statement of statements ? parts(statements) : []) {
      this.#statement(statement, scope, out);
    }
  }

  #block(node: Node, scope: Scope, out: Value[]): void {
    this.#all(child(needed(node, 'statement_block'), 'statement_list'), scope, out);
  }

  #statement(node: Node, scope: Scope, out: Value[]): void {
    switch (node.type) {
      case 'empty_statement':
        return;
      case 'pipeline':
        this.#pipeline(node, scope, out);
        return;
      case 'function_statement':
        scope.define(functionOf(node));
        return;
      case 'if_statement':
        this.#if(node, scope, out);
        return;
      case 'foreach_statement':
        this.#foreach(node, scope, out);
        return;
      case 'try_statement':
        this.#try(node, scope, out);
        return;
      case 'flow_control_statement':
        this.#leave(node, scope);
        return;
      default:
        throw unknown(node);
    }
  }

  #if(node: Node, scope: Scope, out: Value[]): void {
    const clauses = [node, ...(child(node, 'elseif_clauses')?.children ?? [])];
    const met = clauses.find((clause) => truthOf(this.#value(needed(clause, 'pipeline'), scope)));
    const otherwise = child(node, 'else_clause');
    if (met) this.#block(met, scope, out);
    else if (otherwise) this.#block(otherwise, scope, out);
  }

  #foreach(node: Node, scope: Scope, out: Value[]): void {
    const name = variableName(needed(node, 'variable'));
    const over = this.#value(needed(node, 'pipeline'), scope);
    for (const item of over === null ? [] : elements(over)) {
      scope.set(name, item);
      try {
        this.#block(node, scope, out);
      } catch (thrown) {
        if (!(thrown instanceof Leave && thrown.kind === 'continue')) throw thrown;
      }
    }
  }

  #try(node: Node, scope: Scope, out: Value[]): void {
    const clauses = child(node, 'catch_clauses')?.children ?? [];
    const [clause] = clauses;
    if (!clause || clauses.length > 1 || child(node, 'finally_clause')) throw unknown(node);
    try {
      this.#block(node, scope, out);
    } catch (thrown) {
      if (!(thrown instanceof ScriptError)) throw thrown;
      const error = new PsObject([['Exception', new PsObject([['Message', thrown.message]])]]);
      withItem(scope, error, () => {
        this.#block(clause, scope, out);
      });
    }
  }

  #leave(node: Node, scope: Scope): never {
    const [word] = node.children;
    const pipeline = child(node, 'pipeline');
    const value = pipeline ? this.#value(pipeline, scope) : undefined;
    switch (word?.text.toLowerCase()) {
      case 'return':
        throw new Leave('return', pipeline ? elements(value) : []);
      case 'continue':
        throw new Leave('continue');
      case 'exit':
        throw new Leave('exit', [], numberOf(value ?? 0));
      case 'throw':
        throw new ScriptError(textOf(value));
      default:
        throw unknown(node);
    }
  }

  /** A pipeline as a statement: what it gives is put out. */
  #pipeline(node: Node, scope: Scope, out: Value[]): void {
    const inner = core(node);
    if (inner.type === 'assignment_expression') this.#assign(inner, scope);
    else if (inner.type === 'post_increment_expression') this.#expressions.increment(inner, scope);
    else if (isCommands(inner)) this.#stages(inner, scope, out);
    else out.push(...elements(this.#expressions.value(inner, scope)));
  }

  #value(node: Node, scope: Scope): Value {
    const inner = core(node);
    if (!isCommands(inner)) return this.#expressions.value(inner, scope);
    const out: Value[] = [];
    this.#stages(inner, scope, out);
    return collapsed(out);
  }

  #assign(node: Node, scope: Scope): void {
    const [target, sign, source] = node.children;
    if (!target || !sign || source?.type !== 'pipeline') throw unknown(node);
    const value = this.#value(source, scope);
    if (sign.text === '=') this.#expressions.set(target, value, scope);
    else if (sign.text === '+=') {
      const old = this.#expressions.value(target, scope);
      this.#expressions.set(target, add(old, value), scope);
    } else throw unknown(node);
  }

  #stages(node: Node, scope: Scope, out: Value[]): void {
    const stages =
      node.type === 'command' ? [node] : node.children.filter(({ text }) => text !== '|');
    let input: Value[] = [];
    stages.forEach((stage, index) => {
      const into: Value[] = index === stages.length - 1 ? out : [];
      if (stage.type === 'command') this.#command(stage, scope, input, into);
      else if (index === 0) into.push(...elements(this.#expressions.value(stage, scope)));
      else throw unknown(stage);
      input = into;
    });
  }

  #command(node: Node, scope: Scope, input: Value[], out: Value[]): void {
    const list = child(node, 'command_elements');
    const given = list ? this.#arguments(list, scope) : [];
    const sign = child(node, 'command_invokation_operator')?.text;
    if (sign) {
      const file = this.#expressions.value(
        needed(needed(node, 'command_name_expr'), 'string_literal'),
        scope,
      );
      this.#file(textOf(file), given, sign === '.' ? scope : new Scope(scope), out);
      return;
    }
    const name = needed(node, 'command_name').text;
    const bare = name.replace(/^Microsoft\.PowerShell\.\w+\\/i, '');
    const routine = bare === name ? scope.routine(name) : undefined;
    const cmdlet = CMDLETS[fold(bare)];
    if (routine) this.#routine(routine, given, new Scope(scope), out);
    else if (cmdlet)
      out.push(...cmdlet.run(bind(name, cmdlet.parameters, given), input, this.#hostOf(scope)));
    else throw new NotInterpreted(`the command ${name}`);
  }

  #hostOf(scope: Scope): Host {
    return {
      ...this.#host,
      has: (name) => scope.routine(name) !== undefined || CMDLETS[fold(name)] !== undefined,
      variable: (name) => scope.get(name),
      run: (block, item) => {
        if (!(block instanceof ScriptBlock)) throw new NotInterpreted('a block that is none');
        const out: Value[] = [];
        withItem(scope, item, () => {
          returned(out, () => {
            this.#all(block.statements, scope, out);
          });
        });
        return out;
      },
    };
  }

  #arguments(list: Node, scope: Scope): Argument[] {
    const given: Argument[] = [];
    let attached = false;
    for (const part of list.children) {
      if (part.type === 'command_argument_sep') attached = part.text === ':';
      else if (part.type === 'command_parameter')
        given.push({ kind: 'name', name: part.text.slice(1) });
      else if (core(part).type === 'variable' && part.text.startsWith('@')) {
        const table = scope.get(part.text.slice(1));
        if (!(table instanceof Hashtable)) throw unknown(part);
        given.push({ kind: 'splat', table });
      } else {
        const value = this.#expressions.value(part, scope);
        const last = attached ? given.pop() : undefined;
        if (last?.kind === 'name') given.push({ ...last, attached: { value } });
        else given.push({ kind: 'value', value });
      }
    }
    return given;
  }

  #file(path: string, given: Argument[], scope: Scope, out: Value[]): void {
    const script = scriptOf(path, rootOf(this.#parser, readFileSync(path, 'utf8')));
    scope.set('PSScriptRoot', dirname(path));
    try {
      this.#routine(script, given, scope, out);
    } catch (thrown) {
      if (!(thrown instanceof Leave && thrown.kind === 'exit')) throw thrown;
      this.#global.set('LASTEXITCODE', thrown.code);
    }
  }

  #routine(routine: Routine, given: Argument[], scope: Scope, out: Value[]): void {
    this.#take(routine, given, scope);
    returned(out, () => {
      this.#all(routine.statements, scope, out);
    });
  }

  #take(routine: Routine, given: Argument[], scope: Scope): void {
    const { parameters, asks } = routine;
    if (parameters.length === 0 && !asks && given.every(({ kind }) => kind === 'value')) return;
    const bound = bind(routine.name, asks ? [...parameters, ...ASKING] : parameters, given);
    for (const { name, type, fallback, allowed } of parameters) {
      let value: Value = unbound(type);
      if (bound.has(name)) value = type ? cast(type, bound.get(name)) : bound.get(name);
      else if (fallback) value = orNull(this.#expressions.value(fallback, scope));
      if (allowed && !allowed.some((word) => fold(word) === fold(textOf(value)))) {
        throw new ScriptError(`Cannot validate argument on parameter '${name}'.`);
      }
      scope.set(name, value);
    }
    const whatIf = truthOf(bound.get('WhatIf'));
    bound.delete('WhatIf');
    bound.delete('Confirm');
    scope.set('PSBoundParameters', bound);
    if (asks) scope.set('PSCmdlet', new PsObject([['WhatIf', whatIf]]));
  }

  #method(target: PsObject, name: string, given: Value[], scope: Scope): Value {
    if (fold(name) === 'shouldprocess' && target.has('WhatIf')) {
      if (!target.get('WhatIf')) return true;
      const [what, operation] = given.map(textOf);
      this.lines.push(
        `What if: Performing the operation "${operation ?? ''}" on target "${what ?? ''}".`,
      );
      return false;
    }
    const block = target.get(name);
    if (!(block instanceof ScriptBlock)) throw new NotInterpreted(`${name}() of an object`);
    const inside = new Scope(scope);
    inside.set('this', target);
    return collapsed(this.#results(block.statements, inside));
  }
}

const isCommands = ({ type }: Node) => type === 'command' || type === 'pipeline_chain';
