import { css, html, type TemplateResult } from 'lit';
import { signatureChecks } from '../../i18n/signature-checks.ts';
import type { SignatureLintMessages } from '../../i18n/signature-lint.ts';
import type { MailImage } from '../../model/signature/data.ts';
import { classicHtml, gmailHtml, webFragment } from '../../model/signature/html.ts';
import type { Limit } from '../../model/signature/lint.ts';
import type { Finding } from '../../model/signature/lint-report.ts';
import { SUPPORT_DAY } from '../../model/signature/lint-support.ts';
import { signatureLines, type Signature } from '../../model/signature/lines.ts';
import { ruleHtml } from '../../model/signature/rule.ts';
import { heading } from '../../ui/heading.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';

/** The linter, which the other views fetch as well. */
type Linter = Pick<typeof import('../../model/signature/lint.ts'), 'LIMITS' | 'lintSignature'>;

/** How long the signature is where each limit holds. */
function lengths(signature: Signature, { source, options }: SignatureContext) {
  const lengths: Readonly<Record<Limit, number>> = {
    own: classicHtml(signature).length,
    rule: ruleHtml(source, options).length,
    gmail: gmailHtml(signature).length,
    addin: webFragment(signature).length,
  };
  return Object.entries(lengths) as [Limit, number][];
}

/** Words that tell one employee from all others: in an address of a link they would be a trace. */
function personWords(email: string, name: string): string[] {
  const words = [email, email.split('@', 1)[0] ?? '', name.replaceAll(' ', '-')];
  return words.filter((word) => word.length > 2);
}

/** The meters and the linter, for the signature as it stands in the form. */
export class Checks implements Pane {
  readonly sheets = [styles];
  readonly #host: SignatureHost;
  readonly #words: Readonly<Record<'da' | 'en', SignatureLintMessages>>;
  readonly #linter: Linter;
  /** Bytes, by address; what is on its way has none yet. */
  readonly #weights = new Map<string, number>();
  readonly #asked = new Set<string>();

  constructor(
    host: SignatureHost,
    words: Readonly<Record<'da' | 'en', SignatureLintMessages>>,
    linter: Linter,
  ) {
    this.#host = host;
    this.#linter = linter;
    this.#words = words;
  }

  render(context: SignatureContext): TemplateResult {
    const { form, source, options, language, headingLevel } = context;
    const { LIMITS, lintSignature } = this.#linter;
    const words = this.#words[language];
    const own = signatureChecks[language];
    const signature = signatureLines(form.employee, source, options);
    for (const image of [signature.logo, signature.banner?.image]) if (image) this.#weigh(image);
    const { employee } = form;
    const report = lintSignature(classicHtml(signature), {
      person: personWords(employee.email ?? '', employee.name),
      weights: this.#weights,
    });
    const number = (count: number) => count.toLocaleString(context.pageLanguage);
    return html`<div class="checks-grid">
      <div>
        ${heading(headingLevel + 1, words.score(report.score), 'steps-title')}
        ${
          report.findings.length === 0
            ? html`<p>${own.nothingWrong}</p>`
            : html`<ul class="findings">
                ${report.findings.map((finding) => this.#renderFinding(finding, words))}
              </ul>`
        }
        <p class="small">${words.credit(SUPPORT_DAY)}</p>
      </div>
      <div>
        ${heading(headingLevel + 1, own.length, 'steps-title')}
        ${lengths(signature, context).map(
          ([limit, used]) =>
            html`<div class="meter">
              <span id="limit-${limit}"
                >${words.limits[limit]}:
                ${words.characters(number(used), number(LIMITS[limit]))}</span
              >
              <meter
                aria-labelledby="limit-${limit}"
                min="0"
                max=${LIMITS[limit]}
                .value=${Math.min(used, LIMITS[limit])}
              ></meter>
              ${used > LIMITS[limit] ? html`<b>${own.over}</b>` : ''}
            </div>`,
        )}
        <p class="small">${own.ruleNote}</p>
      </div>
    </div>`;
  }

  #renderFinding(
    { code, severity, value = '', clients = [] }: Finding,
    words: SignatureLintMessages,
  ): TemplateResult {
    const { what, fix } = words.findings[code];
    const names = clients.map((client) => words.clients[client]).join(', ');
    return html`<li>
      <b>${words.severity[severity]}:</b> ${what(value, names)} <span>${fix}</span>
    </li>`;
  }

  /** Asks once how heavy an image is; the reader's browser has it already, as it is shown. */
  #weigh({ src, here = src }: MailImage): void {
    if (this.#asked.has(src)) return;
    this.#asked.add(src);
    void fetch(here, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(async (response) => {
        if (!response.ok) return;
        this.#weights.set(src, (await response.arrayBuffer()).byteLength);
        this.#host.requestUpdate();
      })
      .catch((error: unknown) => {
        // Its server does not give it to scripts: its weight stays unknown.
        if (!(error instanceof TypeError)) throw error;
      });
  }
}

const styles = css`
  .checks-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
  }

  .steps-title {
    margin-block-end: 0.5em;
    font-weight: 700;
  }

  .findings {
    padding-inline-start: 1.25em;
    list-style: outside disc;
  }

  .findings > li + li,
  .checks-grid .small {
    margin-block-start: 0.75em;
  }

  .meter + .meter {
    margin-block-start: 0.75em;
  }

  .meter > meter {
    display: block;
    inline-size: 100%;
    block-size: 1em;
  }
`;
