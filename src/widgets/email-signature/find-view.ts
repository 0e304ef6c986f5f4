import { html, nothing, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { copy } from '../../controllers/copy.ts';
import { signatureFind, type SignatureFindMessages } from '../../i18n/signature-find.ts';
import { signatureFinder } from '../../i18n/signature-finder.ts';
import type { Language } from '../../i18n/messages.ts';
import { decodeText } from '../../model/decode-text.ts';
import { encodeText } from '../../model/encode-text.ts';
import { TEMPLATE_VERSION, type SignatureSource } from '../../model/signature/data.ts';
import type { FinderReport, SearchedPart } from '../../model/signature/finder.ts';
import { versionGap, type VersionGap } from '../../model/signature/version.ts';
import { heading } from '../../ui/heading.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import { dropStyles, renderDropPlace } from './drop-place.ts';
import { findStyles } from './find-view.styles.ts';
import { saveFile } from './save-file.ts';

/** A whole mail with its attachments; no signature is larger. */
const LARGEST = 20_000_000;
const FILES = '.htm,.html,.txt,.rtf,.eml,message/rfc822,text/html,text/plain,application/rtf';

/** What reads and mends; fetched with the first thing to look through. */
const fetchFinder = () => import('../../model/signature/finder.ts');

/** One thing that was looked through. */
interface Look {
  readonly id: number;
  /** The file's name; none where it was pasted. */
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly report?: FinderReport;
  /** What was done with it, or why nothing could be. */
  readonly note?: string;
  /** For the reader to copy. */
  readonly byHand?: string;
}

/** Looks for the old slogan in what is pasted or dropped. Nothing of it leaves the browser. */
export class FindView implements Pane {
  readonly sheets = [dropStyles, findStyles];
  readonly #host: SignatureHost;
  readonly #announcer: AnnouncerController;
  #lang = 'da';
  #next = 0;
  #looks: readonly Look[] = [];
  /** Markup that was pasted, with the text that is seen of it in the field. */
  #pasted: { readonly text: string; readonly markup: string } | undefined;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host, () => this.#lang);
  }

  render(context: SignatureContext): TemplateResult {
    const { language, source } = context;
    this.#lang = context.pageLanguage;
    const words = signatureFind[language];
    const slogans = source.oldSlogans;
    if (slogans.length === 0) return html`<p>${words.none}</p>`;
    const found = this.#looks.filter(({ report }) => report && report.count > 0).length;
    return html`<div class="stack find">
      <p class="measure">${words.intro(slogans)}</p>
      <form
        class="find-form"
        @submit=${(event: SubmitEvent) => void this.#onSubmit(event, source, language)}
      >
        <div class="field-row">
          <label for="paste">${words.paste}</label>
          <textarea
            class="field"
            id="paste"
            name="paste"
            rows="5"
            @paste=${this.#onPaste}
          ></textarea>
        </div>
        <button class="button button-primary">${words.search}</button>
      </form>
      ${renderDropPlace(words, FILES, (files) => void this.#take(files, source, language))}
      <p class="small">${signatureFinder[language].private}</p>
      ${
        this.#looks.length > 0
          ? html`<div class="button-row">
              <p><b>${words.summary(this.#looks.length, found)}</b></p>
              <button class="button" type="button" @click=${this.#clear}>${words.clear}</button>
            </div>`
          : nothing
      }
      ${this.#looks.map((look) => this.#renderLook(look, context))}
    </div>`;
  }

  #renderLook(look: Look, { language, source, headingLevel }: SignatureContext): TemplateResult {
    const words = signatureFind[language];
    const finder = signatureFinder[language];
    const { report, name = words.pasted, note, byHand } = look;
    const hand = html`<textarea class="field" rows="4" readonly .value=${byHand ?? ''}></textarea>`;
    return html`<article class="found" data-found=${report ? report.count > 0 : nothing}>
      ${heading(headingLevel, name, 'steps-title')}
      ${report ? this.#renderReport(report, source, language) : nothing}
      ${
        report && report.count > 0
          ? html`<div class="button-row">${this.#renderActions(look, report, source, words)}</div>`
          : nothing
      }
      ${note ? html`<p>${note}</p>` : nothing} ${byHand === undefined ? nothing : hand}
      ${report?.kind === 'mail' && report.count > 0 ? html`<p>${words.mailByHand}</p>` : nothing}
      ${report ? html`<p class="small">${this.#version(report, source, finder.version)}</p>` : nothing}
    </article>`;
  }

  #renderReport(
    { parts, count }: FinderReport,
    { vision }: SignatureSource,
    language: Language,
  ): TemplateResult {
    const words = signatureFinder[language];
    const images = parts.reduce((sum, part) => sum + part.images, 0);
    const matches = parts.flatMap((part) => part.matches);
    return html`<p>
        ${words.found(count)} ${count > 0 && vision ? html`→ <b>${vision.text}</b>` : ''}
      </p>
      <ul>
        ${matches.map(
          ({ before, found, after, isAttribute }) =>
            html`<li>
              ${isAttribute ? html`<i>${words.inImageText}: </i>` : nothing}…
              ${before}<mark>${found}</mark>${after} …
            </li>`,
        )}
      </ul>
      ${images > 0 ? html`<p>${words.images(images)}</p>` : nothing}`;
  }

  #renderActions(
    look: Look,
    { kind, parts }: FinderReport,
    { vision }: SignatureSource,
    words: SignatureFindMessages,
  ): unknown {
    const [part] = parts;
    if (!vision || !part || kind === 'mail') return nothing;
    const copyIt = (): void => void this.#copy(look, part, vision.text, words);
    const saveIt = (): void => void this.#save(look, part, vision.text, words);
    return html`<button class="button" type="button" @click=${copyIt}>${words.copyNew}</button> ${
        look.bytes
          ? html`<button class="button" type="button" @click=${saveIt}>${words.saveNew}</button>`
          : nothing
      }`;
  }

  #version(
    { version }: FinderReport,
    source: SignatureSource,
    words: (typeof signatureFinder)[Language]['version'],
  ): string {
    const gap: VersionGap = versionGap(version, {
      feed: source.version,
      template: TEMPLATE_VERSION,
    });
    if (gap.kind !== 'behind') return words[gap.kind];
    return gap.versions === undefined
      ? words.behindDays(gap.days ?? 0)
      : words.behind(gap.versions);
  }

  /** A field shows the text of what is pasted; where there is markup, that is what is searched. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    this.#pasted = markup ? { text, markup } : undefined;
  };

  async #onSubmit(event: SubmitEvent, source: SignatureSource, language: Language): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('paste');
    if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === '') return;
    const typed = field.value;
    const isPasted =
      this.#pasted && typed.trim() === this.#pasted.text.replace(/\r\n?/g, '\n').trim();
    const input = isPasted && this.#pasted ? this.#pasted.markup : typed;
    const { findSlogans } = await fetchFinder();
    this.#add({ id: this.#next++, report: findSlogans(input, source.oldSlogans) }, language);
    field.value = '';
    this.#pasted = undefined;
  }

  async #take(
    files: readonly File[],
    { oldSlogans }: SignatureSource,
    language: Language,
  ): Promise<void> {
    const { findSlogans } = await fetchFinder();
    for (const file of files) {
      const { name, size } = file;
      const id = this.#next++;
      if (size > LARGEST) {
        this.#add({ id, name, note: signatureFind[language].tooLarge(name) }, language);
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.#add({ id, name, bytes, report: findSlogans(bytes, oldSlogans) }, language);
    }
  }

  #add(look: Look, language: Language): void {
    this.#looks = [look, ...this.#looks];
    const { report, note } = look;
    this.#announcer.say(report ? signatureFinder[language].found(report.count) : (note ?? ''));
    this.#host.requestUpdate();
  }

  #change(look: Look, changes: Partial<Look>): void {
    this.#looks = this.#looks.map((one) => (one.id === look.id ? { ...one, ...changes } : one));
    if (changes.note) this.#announcer.say(changes.note);
    this.#host.requestUpdate();
  }

  async #copy(
    look: Look,
    part: SearchedPart,
    sentence: string,
    words: SignatureFindMessages,
  ): Promise<void> {
    const { replaceSlogans } = await fetchFinder();
    const text = replaceSlogans(part, sentence);
    const isCopied = await copy(part.kind === 'html' ? { text, html: text } : { text });
    this.#change(
      look,
      isCopied ? { note: words.copied } : { note: words.copyFailed, byHand: text },
    );
  }

  /** The file as it was, in its own encoding, but for the sentence. */
  async #save(
    look: Look,
    part: SearchedPart,
    sentence: string,
    words: SignatureFindMessages,
  ): Promise<void> {
    const { replaceSlogans } = await fetchFinder();
    const { bytes = new Uint8Array(), name = '' } = look;
    const { encoding, text } = decodeText(bytes);
    // Markup may name an encoding of its own, in which case it was read by that.
    const mended =
      text === part.source
        ? encodeText(replaceSlogans(part, sentence), encoding, bytes[0] === 0xef)
        : undefined;
    if (mended) saveFile(name, [mended as BlobPart], 'application/octet-stream');
    this.#change(look, { note: mended ? words.saved(name) : words.cannotSave });
  }

  readonly #clear = (): void => {
    this.#looks = [];
    this.#host.requestUpdate();
  };
}
