import { html, type TemplateResult } from 'lit';
import { signatureRollout } from '../../i18n/signature-rollout.ts';
import { signatureScripts } from '../../i18n/signature-scripts.ts';
import { outlookWebScript, reportScript } from '../../model/signature/powershell/outlook-web.ts';
import { detectScript, remediateScript } from '../../model/signature/powershell/remediation.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import { ScriptFiles, scriptStyles } from './script-files.ts';
import { renderCheck, renderText } from './setting.ts';

/** Where the computers find the folders until the admin has said where. */
const FOLDER = String.raw`\\server\signaturer`;

/** The scripts for mailboxes and computers, in the order they are used. */
export class ScriptsView implements Pane {
  readonly sheets = [scriptStyles];
  readonly #host: SignatureHost;
  readonly #files: ScriptFiles;
  #name: string | undefined;
  #folder = FOLDER;
  #makeDefault = false;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#files = new ScriptFiles(host);
  }

  render(context: SignatureContext): TemplateResult {
    const { language, source } = context;
    const words = signatureRollout[language];
    const { vision, oldSlogans, organisation } = source;
    if (!vision) return html`<p>${words.noSentence}</p>`;
    const script = { sentence: vision.text, oldSlogans, words: signatureScripts[language] };
    const name = this.#name ?? (organisation.name || 'Signatur');
    const pair = {
      name,
      folder: this.#folder,
      makeDefault: this.#makeDefault,
      words: signatureScripts[language],
    };
    const settings = html`<div class="settings">
      ${renderText('signature-name', words.signatureName, name, (value) => this.#set(() => (this.#name = value)))}
      ${renderText('folder', words.folder, this.#folder, (value) => this.#set(() => (this.#folder = value)), words.folderHelp)}
      ${renderCheck(words.makeDefault, this.#makeDefault, (isOn) => this.#set(() => (this.#makeDefault = isOn)))}
    </div>`;
    const scripts = [detectScript(pair), remediateScript(pair)];
    return html`<div class="stack">
      <p class="measure">${words.notTried}</p>
      ${this.#files.render(words.report, [reportScript(script)], context, words)}
      ${this.#files.render(words.outlookWeb, [outlookWebScript(script)], context, words)}
      ${this.#files.render(words.classic, scripts, context, words, settings)}
    </div>`;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
