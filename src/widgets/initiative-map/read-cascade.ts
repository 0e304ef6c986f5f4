import { policies as policySection, type Policy } from '../../feed/schema/policies.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { Cascade } from '../../model/cascade.ts';

const read = new WeakMap<Snapshot, Cascade<Policy>>();

/** The feed's policies as a tree; what was wrong with them is told once. */
export function cascadeOf(snapshot: Snapshot): Cascade<Policy> {
  let cascade = read.get(snapshot);
  if (!cascade) {
    const list = section(snapshot, policySection);
    cascade = new Cascade([...list]);
    read.set(snapshot, cascade);
    for (const { policy, index, parent, reason } of cascade.faults) {
      snapshot.report({
        code: reason === 'cycle' ? 'cycle' : 'unknown-reference',
        path: `policies[${list.positionOf(policy)}].parents[${index}]`,
        id: policy,
        dropped: 'part',
        value: parent,
      });
    }
  }
  return cascade;
}
