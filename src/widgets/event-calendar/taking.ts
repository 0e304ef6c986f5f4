import { html, type LitElement, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { whenIdle } from '../../page/idle.ts';
import type { TakeAlong, TakeAlongContent } from './take-along.ts';

/** Keeps the place for what readers take along, which comes when the page rests or a reader does. */
export class Taking {
  readonly #part: LatePart<TakeAlong>;
  #isAsked = false;

  constructor(host: LitElement, announcer: Announcer) {
    this.#part = new LatePart(host, async () => {
      const { TakeAlong } = await import('./take-along.ts');
      return new TakeAlong(host, announcer);
    });
    for (const turn of ['pointerover', 'focusin']) {
      host.addEventListener(turn, this.#load, { once: true });
    }
  }

  render(content: TakeAlongContent): TemplateResult {
    if (!this.#isAsked) whenIdle(this.#load);
    this.#isAsked = true;
    return html`<div class="take-along">${this.#part.now?.render(content)}</div>`;
  }

  readonly #load = (): void => void this.#part.load();
}
