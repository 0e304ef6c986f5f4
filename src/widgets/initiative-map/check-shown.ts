import { goals } from '../../feed/schema/goals.ts';
import { initiatives } from '../../feed/schema/initiatives.ts';
import { phases } from '../../feed/schema/phases.ts';
import { section } from '../../feed/section.ts';
import type { Entry } from './entry.ts';
import type { InitiativeFeed } from './read-initiatives.ts';

/**
 * Reads what is shown by its schema, so that its faults are told: the drawing has only looked at
 * the fields it needs.
 */
export function checkShown({ snapshot }: InitiativeFeed, shown: readonly Entry[]): void {
  for (const definition of [goals, phases]) {
    const list = section(snapshot, definition);
    for (let position = 0; position < list.length; position++) list.at(position);
  }
  const list = section(snapshot, initiatives);
  for (const { position } of shown) list.at(position);
}
