/**
 * From the vision down: policies under the policies they carry out. A policy may have several
 * parents and a feed may be wrong, so what is given is a web; what is drawn is a tree.
 */

export interface CascadePolicy {
  readonly id: string;
  readonly parents: readonly string[];
}

export interface CascadeNode<P extends CascadePolicy> {
  readonly policy: P;
  /** 0 stands at the top. */
  readonly depth: number;
  readonly children: readonly CascadeNode<P>[];
  /** Parents beside the one it stands under. */
  readonly others: readonly P[];
}

/** A parent that was left out, and why. */
export interface CascadeFault {
  readonly policy: string;
  /** Its place in `parents`. */
  readonly index: number;
  readonly parent: string;
  readonly reason: 'unknown' | 'cycle';
}

export class Cascade<P extends CascadePolicy> {
  readonly roots: readonly CascadeNode<P>[];
  readonly faults: readonly CascadeFault[];
  readonly #policies: ReadonlyMap<string, P>;
  /** The parents that hold, the one it stands under first. */
  readonly #parents = new Map<string, readonly string[]>();

  constructor(policies: readonly P[]) {
    const known = new Map<string, P>();
    // Only the first of two with one id is meant.
    for (const policy of policies) if (!known.has(policy.id)) known.set(policy.id, policy);
    this.#policies = known;
    this.faults = this.#connect();
    this.roots = this.#grow();
  }

  has(id: string): boolean {
    return this.#policies.has(id);
  }

  /** The policies from the top down to `id`, itself included; empty where it is unknown. */
  trace(id: string): readonly P[] {
    const line: P[] = [];
    for (let at: string | undefined = id; at !== undefined; at = this.#parents.get(at)?.[0]) {
      const policy = this.#policies.get(at);
      if (policy) line.unshift(policy);
    }
    return line;
  }

  /** Adds one connection after the other, and leaves out those that would close a circle. */
  #connect(): readonly CascadeFault[] {
    const faults: CascadeFault[] = [];
    for (const { id, parents } of this.#policies.values()) {
      const held: string[] = [];
      this.#parents.set(id, held);
      for (const [index, parent] of parents.entries()) {
        if (held.includes(parent)) continue;
        if (!this.#policies.has(parent)) {
          faults.push({ policy: id, index, parent, reason: 'unknown' });
        } else if (this.#leadsTo(parent, id)) {
          faults.push({ policy: id, index, parent, reason: 'cycle' });
        } else held.push(parent);
      }
    }
    return faults;
  }

  #leadsTo(from: string, goal: string): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === goal) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.#parents.get(id) ?? []));
    }
    return false;
  }

  #grow(): readonly CascadeNode<P>[] {
    const below = new Map<string, P[]>();
    const top: P[] = [];
    for (const policy of this.#policies.values()) {
      const [parent] = this.#parents.get(policy.id) ?? [];
      if (parent === undefined) top.push(policy);
      else below.set(parent, [...(below.get(parent) ?? []), policy]);
    }
    const node = (policy: P, depth: number): CascadeNode<P> => ({
      policy,
      depth,
      children: (below.get(policy.id) ?? []).map((child) => node(child, depth + 1)),
      others: (this.#parents.get(policy.id) ?? [])
        .slice(1)
        .flatMap((id) => this.#policies.get(id) ?? []),
    });
    return top.map((policy) => node(policy, 0));
  }
}
