import { html, nothing, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import type { Language } from '../../i18n/messages.ts';
import { signatureMany, type SignatureManyMessages } from '../../i18n/signature-many.ts';
import { safeFileName } from '../../model/signature/file-name.ts';
import type { Mapping } from '../../model/signature/headings.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import type { People } from '../../model/signature/people.ts';
import { heading } from '../../ui/heading.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { BulkResult } from './bulk-run.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import { drawSignature } from './drawing.ts';
import { dropStyles, renderDropPlace } from './drop-place.ts';
import { manyStyles } from './many-view.styles.ts';
import { saveFile } from './save-file.ts';
import type { manyList } from './many-list.ts';
import type { StaffFile } from './staff-file.ts';

/** How far the zip is. */
type Run =
  | { readonly state: 'idle' | 'cancelled' | 'failed' }
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'done'; readonly result: BulkResult };

/** From a staff list to a zip with a folder for each person. The list never leaves the browser. */
export class ManyView implements Pane {
  readonly sheets = [dropStyles, manyStyles];
  readonly #host: SignatureHost;
  readonly #announcer: AnnouncerController;
  readonly #list: LatePart<typeof manyList>;
  #lang = 'da';
  #file: StaffFile | undefined;
  #problem: 'tooLarge' | 'empty' | undefined;
  #mapping: Mapping = [];
  #people: People | undefined;
  #name: string | undefined;
  #run: Run = { state: 'idle' };
  /** Ends what is under way: reading, or making. */
  #work = new AbortController();

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host, () => this.#lang);
    this.#list = lazyPart(host, async () => (await import('./many-list.ts')).manyList);
  }

  render(context: SignatureContext): TemplateResult {
    this.#lang = context.pageLanguage;
    const words = signatureMany[context.language];
    return html`<div class="stack many">
      ${
        this.#file && this.#list.now
          ? this.#renderFile(this.#file, this.#list.now, context, words)
          : this.#renderStart(words, context)
      }
    </div>`;
  }

  #renderStart(words: SignatureManyMessages, context: SignatureContext): TemplateResult {
    const take = ([file]: readonly File[]): void => {
      if (file) void this.#take(file, context);
    };
    return html`<p class="measure">${words.intro}</p>
      <p class="measure">${words.columns}</p>
      ${renderDropPlace(words, '.csv,.txt,text/csv', take, false)}
      ${this.#problem ? html`<p role="alert"><b>${words[this.#problem]}</b></p>` : nothing}
      <p class="small">${words.private}</p>`;
  }

  #renderFile(
    { name, list, separator, encoding }: StaffFile,
    part: typeof manyList,
    context: SignatureContext,
    words: SignatureManyMessages,
  ): TemplateResult {
    const { language, headingLevel, pageLanguage } = context;
    const number = (count: number): string => count.toLocaleString(pageLanguage);
    const rows = number(list.rows.length);
    const report = this.#people;
    return html`<div class="button-row">
        <p>${words.file(name, rows, words.separators[separator], encoding.toUpperCase())}</p>
        <button class="button" type="button" @click=${this.#restart}>${words.again}</button>
      </div>
      ${part.renderMapping(list, this.#mapping, context, (mapping) => void this.#remap(mapping, context))}
      ${part.isUsable(this.#mapping) ? nothing : html`<p role="alert"><b>${part.words[language].noHeadings}</b></p>`}
      ${
        report
          ? html`${heading(headingLevel, words.report, 'subtitle')}
              <p>${part.words[language].count(number(report.people.length), rows)}</p>
              ${part.renderNotes(report, context, () => saveFile('report.csv', [this.#report(report, language)], 'text/csv'))}
              ${this.#renderMake(report, context, words)}`
          : html`<p role="status">${words.reading}</p>`
      }`;
  }

  #renderMake(
    { people }: People,
    context: SignatureContext,
    words: SignatureManyMessages,
  ): TemplateResult | typeof nothing {
    const [first] = people;
    if (!first) return nothing;
    const { source, options, headingLevel, pageLanguage } = context;
    const written = ({ target }: Event): void => {
      this.#name = (target as HTMLInputElement).value;
      this.#host.requestUpdate();
    };
    return html`${heading(headingLevel, words.first, 'subtitle')}
      <div class="mail">${drawSignature(signatureLines(first.employee, source, options))}</div>
      ${context.renderTemplateChoice()}
      <div class="field-row">
        <label for="signature-name">${words.name}</label>
        <input
          class="field"
          id="signature-name"
          autocomplete="off"
          aria-describedby="signature-name-note"
          .value=${this.#nameIn(context)}
          @input=${written}
        />
        <p class="help small" id="signature-name-note">${words.nameHelp}</p>
      </div>
      ${this.#renderRun(people.length, context, words, (count) => count.toLocaleString(pageLanguage))}`;
  }

  #renderRun(
    total: number,
    context: SignatureContext,
    words: SignatureManyMessages,
    number: (count: number) => string,
  ): TemplateResult {
    const run = this.#run;
    if (run.state === 'running') {
      return html`<div class="run">
        <label for="made"
          >${words.making}: ${words.progress(number(run.done), number(total))}</label
        >
        <progress id="made" max=${total} .value=${run.done}></progress>
        <button class="button" type="button" @click=${this.#cancel}>${words.cancel}</button>
      </div>`;
    }
    if (run.state === 'done') {
      const { zip } = run.result;
      const size = (zip.size / 1e6).toLocaleString(context.pageLanguage, {
        maximumSignificantDigits: 2,
      });
      const save = (): void =>
        saveFile(`${safeFileName(this.#nameIn(context))}.zip`, [zip], zip.type);
      return html`<div class="run">
        <p><b>${words.done(number(run.result.people.length))}</b></p>
        <div class="button-row">
          <button class="button button-primary" type="button" @click=${save}>
            ${words.saveZip(size)}
          </button>
          <button
            class="button"
            type="button"
            @click=${() => this.#saveEvidence(run.result, context)}
          >
            ${words.saveEvidence}
          </button>
        </div>
        <p class="measure">${words.next}</p>
      </div>`;
    }
    const note = run.state === 'idle' ? nothing : html`<p role="alert">${words[run.state]}</p>`;
    return html`<div class="run">
      ${note}
      <button
        class="button button-primary"
        type="button"
        @click=${() => this.#make(context, words)}
      >
        ${words.make(number(total))}
      </button>
    </div>`;
  }

  /** What the signature is called in Outlook's menu. */
  #nameIn({ source }: SignatureContext): string {
    return this.#name ?? (source.organisation.name || 'Signatur');
  }

  async #take(file: File, context: SignatureContext): Promise<void> {
    const part = await this.#list.load();
    if (!part) return;
    const signal = this.#begin();
    const read = await part.readStaffFile(file);
    if (signal.aborted) return;
    this.#keepFocus('.drop', '.many > .button-row button');
    this.#problem = read === 'too-large' ? 'tooLarge' : read === 'empty' ? 'empty' : undefined;
    this.#file = typeof read === 'string' ? undefined : read;
    if (this.#file) await this.#remap(this.#file.list.mapping, context);
    else this.#host.requestUpdate();
  }

  async #remap(mapping: Mapping, { language, pageLanguage }: SignatureContext): Promise<void> {
    const signal = this.#begin();
    this.#mapping = mapping;
    this.#people = undefined;
    this.#run = { state: 'idle' };
    this.#host.requestUpdate();
    const part = this.#list.now;
    const list = this.#file?.list;
    const people =
      part && list && part.isUsable(mapping)
        ? await part.readInSlices(list, mapping, signal)
        : undefined;
    if (!part || !list || !people) return;
    this.#people = people;
    this.#host.requestUpdate();
    const [made, rows] = [people.people.length, list.rows.length].map((count) =>
      count.toLocaleString(pageLanguage),
    );
    this.#announcer.say(part.words[language].count(made ?? '', rows ?? ''));
  }

  async #make(context: SignatureContext, words: SignatureManyMessages): Promise<void> {
    const part = this.#list.now;
    const list = this.#people;
    if (!part || !list) return;
    const { people } = list;
    const { source, options, language } = context;
    const signal = this.#begin();
    this.#change({ state: 'running', done: 0 });
    const name = this.#nameIn(context);
    const report = new TextEncoder().encode(this.#report(list, language));
    const extras = [{ name: 'report.csv', bytes: report }];
    try {
      const { runBulk } = await import('./bulk-run.ts');
      const job = { people, source, options, name, extras };
      const result = await runBulk(job, part.pauses(), signal, (done) =>
        this.#change({ state: 'running', done }),
      );
      if (!result) return;
      this.#change({ state: 'done', result });
      const made = result.people.length.toLocaleString(context.pageLanguage);
      this.#announcer.say(words.done(made));
    } catch (error) {
      // No memory for so much, or the code could not be fetched: said where it was asked for.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      this.#change({ state: 'failed' });
    }
  }

  async #saveEvidence(result: BulkResult, context: SignatureContext): Promise<void> {
    const { saveEvidence } = await import('./save-evidence.ts');
    const part = this.#list.now;
    const people = this.#people;
    if (!part || !people) return;
    const report = this.#report(people, context.language);
    await saveEvidence(result, people, report, context, part.pauses());
  }

  /** What is wrong with the rows, for a spreadsheet. */
  #report({ notes, people }: People, language: Language): string {
    const part = this.#list.now;
    return part ? part.rowReport(notes, people, part.words[language]) : '';
  }

  #change(run: Run): void {
    if (run.state !== this.#run.state) this.#keepFocus('.run', '.run button');
    this.#run = run;
    this.#host.requestUpdate();
  }

  /** Whoever has the focus in what is about to be replaced gets it in what takes its place. */
  #keepFocus(old: string, next: string): void {
    const host = this.#host;
    if (!host.shadowRoot?.activeElement?.closest(old)) return;
    host.requestUpdate();
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(next)?.focus());
  }

  /** Ends what was under way. */
  #begin(): AbortSignal {
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work.signal;
  }

  readonly #cancel = (): void => {
    this.#begin();
    this.#change({ state: 'cancelled' });
    this.#announcer.say(signatureMany[this.#lang.startsWith('da') ? 'da' : 'en'].cancelled);
  };

  readonly #restart = (): void => {
    this.#begin();
    this.#keepFocus('.many > .button-row', '.drop :is(input, button)');
    this.#file = undefined;
    this.#people = undefined;
    this.#change({ state: 'idle' });
  };
}
