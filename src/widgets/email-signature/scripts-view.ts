import { html, nothing, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { signatureRollout } from '../../i18n/signature-rollout.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import type { rolloutScripts } from './rollout-scripts.ts';
import { ScriptFiles, scriptStyles } from './script-files.ts';
import { renderCheck, renderText } from './setting.ts';

/** Where the computers find the folders until the admin has said where. */
const FOLDER = String.raw`\\server\signaturer`;

/** The scripts for mailboxes and computers, in the order they are used. */
export class ScriptsView implements Pane {
  readonly sheets = [scriptStyles];
  readonly #host: SignatureHost;
  readonly #files: ScriptFiles;
  readonly #scripts: LatePart<typeof rolloutScripts>;
  #name: string | undefined;
  #folder = FOLDER;
  #makeDefault = false;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#files = new ScriptFiles(host);
    this.#scripts = lazyPart(
      host,
      async () => (await import('./rollout-scripts.ts')).rolloutScripts,
    );
  }

  render(context: SignatureContext): TemplateResult | typeof nothing {
    const { language, source } = context;
    const words = signatureRollout[language];
    const { vision, oldSlogans, organisation } = source;
    const part = this.#scripts.want();
    if (!vision) return html`<p>${words.noSentence}</p>`;
    if (!part) return nothing;
    const script = { sentence: vision.text, oldSlogans, words: part.words[language] };
    const name = this.#name ?? (organisation.name || 'Signatur');
    const pair = {
      name,
      folder: this.#folder,
      makeDefault: this.#makeDefault,
      words: part.words[language],
    };
    const settings = html`<div class="settings">
      ${renderText('signature-name', words.signatureName, name, (value) => this.#set(() => (this.#name = value)))}
      ${renderText('folder', words.folder, this.#folder, (value) => this.#set(() => (this.#folder = value)), words.folderHelp)}
      ${renderCheck(words.makeDefault, this.#makeDefault, (isOn) => this.#set(() => (this.#makeDefault = isOn)))}
    </div>`;
    const scripts = [part.detectScript(pair), part.remediateScript(pair)];
    return html`<div class="stack">
      <p class="measure">${words.notTried}</p>
      ${this.#files.render(words.report, [part.reportScript(script)], context, words)}
      ${this.#files.render(words.outlookWeb, [part.outlookWebScript(script)], context, words)}
      ${this.#files.render(words.classic, scripts, context, words, settings)}
    </div>`;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
