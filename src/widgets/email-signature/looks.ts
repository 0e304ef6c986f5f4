import { css, html, nothing, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { signatureLooks } from '../../i18n/signature-looks.ts';
import { darkColor, standingColor } from '../../model/signature/dark.ts';
import { heading } from '../../ui/heading.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import { drawSignature, type Look } from './drawing.ts';

const LOOKS = {
  dark: { tint: (style) => style.replace(/#[\da-f]{6}/g, darkColor) },
  blocked: { isBlocked: true },
  phone: {},
  classic: { isWord: true },
} satisfies Record<string, Look>;

type LookName = keyof typeof LOOKS;

/**
 * What is below the form, fetched when it comes into view: a signature as recipients see it who do
 * not see it as its writer does, and the check of it. The pictures are of the one above, which can
 * be used: they are not read out four times more, and no key stops in them.
 */
export class Looks implements Pane {
  readonly sheets = [styles];
  readonly standingColor = standingColor;
  readonly #checks: LatePart<Pane>;
  readonly #host: SignatureHost;
  #isOpen = false;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#checks = lazyPart(host, async () => {
      const [{ Checks }, { signatureLint }, linter] = await Promise.all([
        import('./checks.ts'),
        import('../../i18n/signature-lint.ts'),
        import('../../model/signature/lint.ts'),
      ]);
      return new Checks(host, signatureLint, linter);
    });
  }

  render(context: SignatureContext): TemplateResult {
    const { headingLevel, language, signature } = context;
    const words = signatureLooks[language];
    const looks = Object.entries(LOOKS) as [LookName, Look][];
    return html`${heading(headingLevel, words.title, 'subtitle')}
      <div class="looks-grid">
        ${looks.map(
          ([name, look]) =>
            html`<figure class="look" data-look=${name} part="preview">
              <figcaption><b>${words.looks[name].name}</b> ${words.looks[name].about}</figcaption>
              <div class="mail" inert aria-hidden="true">
                <div class="mail-text"></div>
                ${drawSignature(signature, look)}
              </div>
            </figure>`,
        )}
      </div>
      <details class="checks" ?open=${this.#isOpen} @toggle=${this.#onToggle}>
        <summary>${words.checks}</summary>
        ${this.#isOpen ? this.#renderChecks(context) : nothing}
      </details>`;
  }

  #renderChecks(context: SignatureContext): unknown {
    const part = this.#checks.want();
    if (part) return part.render(context);
    return this.#checks.hasFailed
      ? html`<p role="alert">${signatureLooks[context.language].partMissing}</p>`
      : nothing;
  }

  readonly #onToggle = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}

const styles = css`
  .checks > summary {
    min-block-size: max(var(--_target), 2.5em);
    align-content: center;
    font-weight: 600;
  }

  .looks-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: calc(1.5 * var(--_space));
    align-items: start;
    margin-block: var(--_space);
  }

  .look > figcaption {
    margin-block-end: 0.5em;
  }

  [data-look='dark'] > .mail {
    background-color: #333;
    color: #fff;
  }

  [data-look='phone'] > .mail {
    max-inline-size: 320px;
    border-width: 4px;
    border-radius: 20px;
  }

  .blocked {
    box-sizing: border-box;
    padding: 4px;
    border: 1px solid currentColor;
  }
`;
