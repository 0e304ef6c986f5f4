import type { Node } from 'web-tree-sitter';
import type { Parameter } from './binding.ts';
import { fold, NotInterpreted, type Value } from './values.ts';

/** A function or a script: what it takes, and what it runs. */
export interface Routine {
  readonly name: string;
  readonly parameters: readonly RoutineParameter[];
  readonly statements: Node | undefined;
  /** It asks before it changes: `-WhatIf` and `-Confirm` are its own. */
  readonly asks: boolean;
}

export interface RoutineParameter extends Parameter {
  readonly fallback?: Node | undefined;
  readonly allowed?: readonly string[] | undefined;
}

export class ScriptBlock {
  constructor(readonly statements: Node | undefined) {}
}

/** What a routine sees: its own names, then those of whoever called it. */
export class Scope {
  readonly #variables = new Map<string, Value>();
  readonly #routines = new Map<string, Routine>();

  constructor(readonly parent?: Scope) {}

  get #global(): Scope {
    return this.parent ? this.parent.#global : this;
  }

  get(name: string): Value {
    const [place, key] = this.#placed(name);
    for (let scope: Scope | undefined = place; scope; scope = scope.parent) {
      if (scope.#variables.has(key)) return scope.#variables.get(key);
    }
    throw new NotInterpreted(`$${name}, which is never set`);
  }

  holds(name: string): boolean {
    return this.#variables.has(fold(name));
  }

  set(name: string, value: Value): void {
    const [place, key] = this.#placed(name);
    place.#variables.set(key, value);
  }

  routine(name: string): Routine | undefined {
    return this.#routines.get(fold(name)) ?? this.parent?.routine(name);
  }

  define(routine: Routine): void {
    this.#routines.set(fold(routine.name), routine);
  }

  #placed(name: string): [Scope, string] {
    const key = fold(name);
    if (!key.includes(':')) return [this, key];
    if (!key.startsWith('global:')) throw new NotInterpreted(`$${name}`);
    return [this.#global, key.slice('global:'.length)];
  }
}
