import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { copy, type Copyable } from '../../controllers/copy.ts';
import type { Language } from '../../i18n/messages.ts';
import { signatureDesk } from '../../i18n/signature-desk.ts';
import type { EmployeeField } from '../../model/signature/data.ts';
import { classicHtml, gmailHtml, webFragment } from '../../model/signature/html.ts';
import { signatureLines, type Signature } from '../../model/signature/lines.ts';
import { plainText } from '../../model/signature/plain-text.ts';
import { onMinute } from '../../page/clock.ts';
import { buttonStates } from '../../styles/button-states.ts';
import { heading } from '../../ui/heading.ts';
import type { Client, SignatureContext, SignatureHost } from './context.ts';
import type { EmployeeForm } from './employee-form.ts';
import { settled } from './fields.ts';
import { renderMoreFields } from './more-fields.ts';

/** The fields, by their names in the address: those of their attributes. */
const FIELD_NAMES: readonly (readonly [EmployeeField, string])[] = [
  ['name', 'name'],
  ['title', 'job-title'],
  ['department', 'department'],
  ['phone', 'phone'],
  ['mobile', 'mobile'],
  ['email', 'email'],
  ['address', 'address'],
  ['workingDays', 'working-days'],
  ['ean', 'ean'],
  ['privacyUrl', 'privacy-url'],
];
/** All that a link to this widget may say. */
const NAMES = ['view', 'template', ...FIELD_NAMES.map(([, name]) => name)];

/** Gmail counts; the others have room for more than anybody's signature. */
const LIMITS: Partial<Record<Client, number>> = { gmail: 10_000 };
const USUAL_LIMIT = 30_000;

/** How the last press went. */
interface Outcome {
  readonly note: string;
  /** What the reader copies by hand, where the browser does not let us. */
  readonly text?: string;
}

const signatureOf = ({ form, source, options }: SignatureContext): Signature =>
  signatureLines(form.employee, source, options);

/** What goes on the clipboard for each program. */
function contentFor(client: Client, signature: Signature): Copyable {
  const text = plainText(signature);
  switch (client) {
    case 'outlook-classic':
      return { text, html: classicHtml(signature) };
    case 'gmail':
      return { text, html: gmailHtml(signature) };
    // Its settings take the markup itself, as text.
    case 'thunderbird':
      return { text: webFragment(signature) };
    case 'text':
    case 'outlook-mobile':
      return { text };
    default:
      return { text, html: webFragment(signature) };
  }
}

/** What answers an employee's presses: copying, files, steps, and the widget's part of the address. */
export class Desk implements ReactiveController {
  readonly sheets = [buttonStates, styles];
  readonly #host: SignatureHost;
  readonly #form: EmployeeForm;
  readonly #announcer: AnnouncerController;
  #address: AddressController | undefined;
  #outcome: Outcome | undefined;
  #stopClock: (() => void) | undefined;

  constructor(host: SignatureHost, form: EmployeeForm, lang: () => string) {
    this.#host = host;
    this.#form = form;
    this.#announcer = new AnnouncerController(host, lang);
    host.addController(this);
  }

  hostConnected(): void {
    // A campaign begins and ends while the page is open.
    this.#stopClock = onMinute(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopClock?.();
  }

  /** Takes over what stands in the address under `key`, now and when the reader changes it. */
  follow(key: string, showView: (view: string | undefined) => void): void {
    if (this.#address) return;
    const address = new AddressController(this.#host, () => key);
    this.#address = address;
    address.follow(NAMES, () => {
      const values: Partial<Record<EmployeeField, string>> = {};
      for (const [field, name] of FIELD_NAMES) {
        const value = address.get(name);
        if (value !== undefined) values[field] = settled(field, value);
      }
      showView(address.get('view'));
      this.#form.adopt(values, address.get('template'));
    });
  }

  showInAddress(values: Readonly<Record<string, string | undefined>>): void {
    this.#address?.set(values);
  }

  async copy(client: Client, context: SignatureContext): Promise<void> {
    const words = signatureDesk[context.language];
    const content = contentFor(client, signatureOf(context));
    const isCopied = await copy(content);
    const done =
      content.html !== undefined
        ? words.copied
        : client === 'thunderbird'
          ? words.copiedSource
          : words.copiedText;
    const failed = { note: words.copyFailed, text: content.html ?? content.text };
    await this.#tell(isCopied ? { note: done } : failed);
  }

  async download(context: SignatureContext): Promise<void> {
    const words = signatureDesk[context.language];
    const { saveZip } = await import('./person-zip.ts');
    const { name, hasAllImages } = await saveZip(context, words);
    const note = words.downloaded(name);
    await this.#tell({ note: hasAllImages ? note : `${note} ${words.imagesLeft}` });
  }

  /** What to say of a field that is wrong. */
  readonly faultsIn = (language: Language) => signatureDesk[language].faults;

  renderMore(language: Language): TemplateResult {
    return renderMoreFields(this.#form, signatureDesk[language]);
  }

  renderSteps(client: Client, context: SignatureContext): TemplateResult {
    const words = signatureDesk[context.language];
    const { html: markup, text } = contentFor(client, signatureOf(context));
    const used = (markup ?? text).length;
    const limit = LIMITS[client] ?? USUAL_LIMIT;
    const number = (count: number): string => count.toLocaleString(context.pageLanguage);
    return html`${this.#renderOutcome()}
      ${heading(context.headingLevel + 1, words.lookFor, 'steps-title')}
      <ol>
        ${words.steps[client].map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="small">
        ${words.used(number(used), number(limit))}${used > limit ? `. ${words.tooLong}` : nothing}
      </p>`;
  }

  #renderOutcome(): unknown {
    if (!this.#outcome) return nothing;
    const { note, text } = this.#outcome;
    if (text === undefined) return html`<p class="outcome">${note}</p>`;
    return html`<label class="outcome"
      >${note}<textarea class="field" id="by-hand" rows="4" readonly .value=${text}></textarea>
    </label>`;
  }

  async #tell(outcome: Outcome): Promise<void> {
    this.#outcome = outcome;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('#by-hand');
    // What failed needs no words: the focus goes to the text, ready for the reader's own copying.
    if (outcome.text === undefined) this.#announcer.say(outcome.note);
    else field?.select();
  }
}

const styles = css`
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    margin-block-start: 0.5em;
  }

  .check > input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }

  .steps-title,
  .outcome {
    margin-block-end: 0.5em;
    font-weight: 700;
  }

  .outcome {
    display: block;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
  }

  .steps ol {
    padding-inline-start: 1.5em;
    list-style: outside decimal;
  }

  .steps li + li {
    margin-block-start: 0.375em;
  }

  .steps ol + p {
    margin-block-start: 0.75em;
  }
`;
