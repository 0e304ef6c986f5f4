import { css, html, nothing, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { copy } from '../../controllers/copy.ts';
import type { ScriptText, SignatureRolloutMessages } from '../../i18n/signature-rollout.ts';
import type { Script } from '../../model/signature/powershell/script.ts';
import { heading } from '../../ui/heading.ts';
import type { SignatureContext, SignatureHost } from './context.ts';
import { saveFile } from './save-file.ts';

/** Scripts to read, copy and download, each with what to do with it. Needs `scriptStyles`. */
export class ScriptFiles {
  readonly #host: SignatureHost;
  readonly #announcer: AnnouncerController;
  #lang = 'da';
  /** How the last press went, and for which file. */
  #outcome: { readonly name: string; readonly note: string } | undefined;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host, () => this.#lang);
  }

  /** A section about some scripts; `settings` are what they are made of. */
  render(
    { title, about, steps, warning }: ScriptText,
    scripts: readonly Script[],
    context: SignatureContext,
    words: SignatureRolloutMessages,
    settings: unknown = nothing,
  ): TemplateResult {
    this.#lang = context.pageLanguage;
    return html`<section class="script">
      ${heading(context.headingLevel, title, 'subtitle')}
      <p class="measure">${about}</p>
      ${warning ? html`<p class="warning measure"><b>${warning}</b></p>` : nothing} ${settings}
      <ol class="measure">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${scripts.map((script) => this.renderFile(script.name, script.text, words))}
    </section>`;
  }

  renderFile(name: string, text: string, words: SignatureRolloutMessages): TemplateResult {
    const outcome = this.#outcome?.name === name ? this.#outcome.note : undefined;
    const save = (): void => {
      saveFile(name, [text], 'text/plain');
      this.#tell(name, words.saved(name));
    };
    return html`<div class="file">
      <div class="button-row">
        <button class="button" type="button" @click=${save}>${words.save(name)}</button>
        <button
          class="button"
          type="button"
          aria-label="${words.copy} ${name}"
          @click=${() => this.#copy(name, text, words)}
        >
          ${words.copy}
        </button>
        ${outcome ? html`<span>${outcome}</span>` : nothing}
      </div>
      <details>
        <summary>${words.show(name)}</summary>
        <textarea
          class="field code"
          rows=${text.includes('\n') ? 12 : 4}
          readonly
          spellcheck="false"
          aria-label=${name}
          .value=${text}
        ></textarea>
      </details>
    </div>`;
  }

  async #copy(name: string, text: string, words: SignatureRolloutMessages): Promise<void> {
    this.#tell(name, (await copy({ text })) ? words.copied(name) : words.copyFailed);
  }

  #tell(name: string, note: string): void {
    this.#outcome = { name, note };
    this.#announcer.say(note);
    this.#host.requestUpdate();
  }
}

export const scriptStyles = css`
  .stack > * + *,
  .script > * + * {
    margin-block-start: var(--_space);
  }

  .stack > .script + .script {
    margin-block-start: calc(2.5 * var(--_space));
  }

  .measure {
    max-inline-size: 42em;
  }

  .warning {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
  }

  .script ol {
    padding-inline-start: 1.5em;
    list-style: outside decimal;
  }

  .script li + li {
    margin-block-start: 0.375em;
  }

  .file summary {
    min-block-size: var(--_target);
    align-content: center;
  }

  .code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.875em;
  }

  .settings {
    display: grid;
    gap: 0.75em;
    max-inline-size: 36em;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
  }

  .check > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
`;
