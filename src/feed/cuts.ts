import type { Fault, Path } from './faults.ts';

/**
 * What is to be left out of a value: a tree of keys, with the fault that is to blame at each leaf.
 * Keys are those of the value as it was read, however many neighbours have gone before.
 */
export class Cuts {
  readonly #children = new Map<string | number, Cuts | Fault>();

  /** The fault for which `path`, or something around it, is left out. */
  at(path: Path): Fault | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return;
    const child = this.#children.get(key);
    return child instanceof Cuts ? child.at(rest) : child;
  }

  /** Leaves out `path`, which names at least one key. */
  add(path: Path, fault: Fault): void {
    const [key, ...rest] = path;
    if (key === undefined) return;
    if (rest.length === 0) {
      this.#children.set(key, fault);
      return;
    }
    const child = this.#children.get(key) ?? new Cuts();
    this.#children.set(key, child);
    if (child instanceof Cuts) child.add(rest, fault);
  }

  /** `value` without what is left out; what stays is shared, not copied. */
  apply(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#children.size === 0) return value;
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => {
        const child = this.#children.get(index);
        if (!child) return [item];
        return child instanceof Cuts ? [child.apply(item)] : [];
      });
    }
    const copy: Record<string, unknown> = { ...value };
    for (const [key, child] of this.#children) {
      if (child instanceof Cuts) copy[key] = child.apply(copy[key]);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy that nobody holds
      else delete copy[key];
    }
    return copy;
  }

  /** The path in the value as it was read, for a path in what `apply` made of it. */
  original(path: Path): Path {
    const [key, ...rest] = path;
    if (key === undefined) return path;
    const before = typeof key === 'number' ? this.#positionBefore(key) : key;
    const child = this.#children.get(before);
    return [before, ...(child instanceof Cuts ? child.original(rest) : rest)];
  }

  #positionBefore(position: number): number {
    const gone = [...this.#children]
      .filter(([key, child]) => typeof key === 'number' && !(child instanceof Cuts))
      .map(([key]) => Number(key))
      .sort((a, b) => a - b);
    let before = position;
    for (const index of gone) if (index <= before) before++;
    return before;
  }
}
