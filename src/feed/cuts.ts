import type { Fault, Path } from './faults.ts';

/**
 * What is to be left out of a value: a tree of keys, with the fault that is to blame at each leaf.
 * Keys are those of the value as it was read, however many neighbours have gone before.
 */
export class Cuts {
  readonly #children = new Map<string | number, Cuts | Fault>();
  /** By how much positions have moved: see `#positionBefore`. */
  #steps: readonly number[] | undefined;

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
      this.#steps = undefined;
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

  /**
   * Where an entry of a list stood. The n-th entry to go, at index i, moves every position from
   * i − n on by one more: positions are found by halving, for a list may have lost thousands.
   */
  #positionBefore(position: number): number {
    this.#steps ??= [...this.#children]
      .flatMap(([key, child]) => (typeof key === 'number' && !(child instanceof Cuts) ? [key] : []))
      .sort((a, b) => a - b)
      .map((index, nth) => index - nth);
    let [low, high] = [0, this.#steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#steps[middle] ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return position + low;
  }
}
