import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the decorators our compilers emit. Lit's own carries the standard ones too,
 * which is code that every page would fetch and none would run.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
