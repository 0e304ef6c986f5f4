import type { LatePart } from '../../controllers/late-part.ts';
import { signatureViews } from '../../i18n/signature-views.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { OtherView, Pane, SignatureHost } from './context.ts';

const FETCH: Readonly<Record<OtherView, (host: SignatureHost) => Promise<Pane>>> = {
  find: async (host) => new (await import('./find-view.ts')).FindView(host),
  many: async (host) => new (await import('./many-view.ts')).ManyView(host),
  coverage: async () => (await import('./coverage-view.ts')).coverageView,
  exchange: async (host) => new (await import('./exchange-view.ts')).ExchangeView(host),
  scripts: async (host) => new (await import('./scripts-view.ts')).ScriptsView(host),
};

/** The views that are fetched when they are chosen; each keeps what was done in it. */
export class OtherViews {
  readonly sheets = [];
  /** What the mail admin's views are called. */
  readonly names = signatureViews;
  readonly #host: SignatureHost;
  readonly #parts = new Map<OtherView, LatePart<Pane>>();

  constructor(host: SignatureHost) {
    this.#host = host;
  }

  of(view: OtherView): LatePart<Pane> {
    let part = this.#parts.get(view);
    if (!part) {
      part = lazyPart(this.#host, () => FETCH[view](this.#host));
      this.#parts.set(view, part);
    }
    return part;
  }
}
