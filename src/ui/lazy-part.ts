import type { CSSResult, ReactiveControllerHost } from 'lit';
import { LatePart } from '../controllers/late-part.ts';
import { dress } from './dress.ts';

/** What a part brings along that its widget does not have yet. */
export interface Dressed {
  readonly sheets: readonly CSSResult[];
}

/** A part of the widget that is fetched when it is first wanted, and dressed when it comes. */
export function lazyPart<P extends Dressed>(
  host: ReactiveControllerHost & HTMLElement,
  fetch: () => Promise<P>,
): LatePart<P> {
  return new LatePart(host, async () => {
    const part = await fetch();
    dress(host, part.sheets);
    return part;
  });
}
