import { LazyPart } from '../../controllers/lazy-part.ts';
import type { Pane, SignatureHost } from './context.ts';

/** Every view the widget has, the default first. */
export const VIEWS = ['person', 'find', 'many', 'coverage', 'exchange', 'scripts'] as const;
export type View = (typeof VIEWS)[number];

type OtherView = Exclude<View, 'person'>;

const FETCH: Readonly<Record<OtherView, (host: SignatureHost) => Promise<Pane>>> = {
  find: async (host) => new (await import('./find-pane.ts')).FindPane(host),
  many: async (host) => new (await import('./many-pane.ts')).ManyPane(host),
  coverage: async () => (await import('./coverage-pane.ts')).coveragePane,
  exchange: async (host) => new (await import('./exchange-pane.ts')).ExchangePane(host),
  scripts: async (host) => new (await import('./scripts-pane.ts')).ScriptsPane(host),
};

/** The views that are fetched when they are chosen; each keeps what was done in it. */
export class Panes {
  readonly #host: SignatureHost;
  readonly #parts = new Map<OtherView, LazyPart<Pane>>();

  constructor(host: SignatureHost) {
    this.#host = host;
  }

  of(view: OtherView): LazyPart<Pane> {
    let part = this.#parts.get(view);
    if (!part) {
      part = new LazyPart(this.#host, () => FETCH[view](this.#host));
      this.#parts.set(view, part);
    }
    return part;
  }
}
