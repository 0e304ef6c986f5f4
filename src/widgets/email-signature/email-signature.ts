import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { signatureLines as lineWords } from '../../i18n/signature-lines.ts';
import { signaturePerson } from '../../i18n/signature-person.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import { buttonLook } from '../../styles/button-look.ts';
import { field } from '../../styles/field.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { heading } from '../../ui/heading.ts';
import { renderStates } from '../../ui/states.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import {
  CLIENTS,
  VIEWS,
  type Client,
  type OtherView,
  type SignatureContext,
  type View,
} from './context.ts';
import type { Desk } from './desk.ts';
import { drawSignature } from './drawing.ts';
import { styles } from './email-signature.styles.ts';
import { EmployeeForm } from './employee-form.ts';
import { FIELDS, renderFields, renderSelect } from './fields.ts';
import { languagesIn, nowIn, readSource } from './read-source.ts';

const EMPLOYEES_VIEWS = 'person find';
/** What comes before any press: the code for presses is fetched in the meantime. */
const prevent = (event: Event): void => event.preventDefault();

const TOUCHES = ['pointerenter', 'pointerdown', 'focusin'];

/**
 * The signature under the municipality's mails: for one employee, who fills in a form, looks and
 * copies; and, in the views that a page asks for, for whoever has to reach them all.
 *
 * Nothing that is written or dropped here leaves the browser.
 *
 * @slot - The fallback.
 * @csspart heading - The widget's heading.
 * @csspart form - The employee's details.
 * @csspart preview - The signature, as one kind of recipient sees it.
 * @cssprop --vision-accent - The one accent colour. Default: the text's own.
 * @cssprop --vision-on-accent - Text on it. Default: none; the main button is then outlined.
 * @cssprop --vision-line - Lines around cards. Default: a quarter of the text's colour.
 * @cssprop --vision-radius - The rounding of corners. Default: 0.25em.
 * @cssprop --vision-space - The distance between things. Default: 1em.
 * @cssprop --vision-focus - The focus ring. Default: the accent.
 * @cssprop --vision-text - The text's colour. Default: the page's.
 * @cssprop --vision-surface - The ground. Default: the page's.
 * @fires {VisionReadyEvent} vision-ready - The feed is shown for the first time.
 * @fires {VisionErrorEvent} vision-error - The feed could not be had; `code` says why.
 * @fires {VisionIssueEvent} vision-issue - Something in the feed is wrong; the rest is shown.
 */
export class VisionEmailSignature extends VisionElement {
  static override styles = [reset, tokens, buttonLook, field, styles];

  /**
   * The views to choose between, separated by commas or spaces: `person` (one employee), `find` (the
   * old slogan), and for the mail admin `many` (a staff list), `coverage`, `exchange` and `scripts`.
   */
  @property() views = EMPLOYEES_VIEWS;

  /** The view to begin with. Default: the first of `views`. */
  @property() view = '';

  /** The template to begin with: `full`, `compact` or `text`. Default: the feed's first. */
  @property() template = '';

  /** The colour of the sentence, as `#rrggbb`; made darker where it could not be read. */
  @property() accent = '';

  /** Shows the organisation's CVR and EAN numbers. */
  @property({ type: Boolean }) codes = false;

  /** The employee's name. This and those below fill the form in; the employee can change them. */
  @property() name = '';

  /** The employee's title. */
  @property({ attribute: 'job-title' }) jobTitle = '';

  /** The employee's department. */
  @property() department = '';

  /** A telephone number, in any form; it becomes `+45 12 34 56 78`. */
  @property() phone = '';

  /** A mobile number. */
  @property() mobile = '';

  /** The employee's own address. */
  @property() email = '';

  /** Where the employee works, if not at the organisation's address. */
  @property() address = '';

  /** The department's EAN number, if it receives invoices. */
  @property() ean = '';

  /** When the employee can be reached. */
  @property({ attribute: 'working-days' }) workingDays = '';

  /** The privacy notice for this employee's work. */
  @property({ attribute: 'privacy-url' }) privacyUrl = '';

  #client: Client = CLIENTS[0];
  #watch: IntersectionObserver | undefined;

  readonly #form = new EmployeeForm(this, {
    valueOf: (field) => (field === 'title' ? this.jobTitle : this[field]),
    template: () => this.template,
    codes: () => this.codes,
  });
  #chosen: string | undefined;
  readonly #others = lazyPart(this, async () => {
    const { OtherViews } = await import('./other-views.ts');
    return new OtherViews(this);
  });
  readonly #desk = lazyPart(this, async () => {
    const { Desk } = await import('./desk.ts');
    return new Desk(this, this.#form, () => this.pageLanguage);
  });
  readonly #looks = lazyPart(this, async () => {
    const { Looks } = await import('./looks.ts');
    return new Looks(this);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of TOUCHES) this.addEventListener(event, this.#follow, { once: true });
    if (location.hash.includes('vision-')) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  protected override updated(): void {
    const place = this.renderRoot.querySelector('.looks');
    if (!place || this.#watch || this.#looks.now) return;
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watch?.disconnect();
        void this.#looks.load();
      },
      { rootMargin: '200px' },
    );
    this.#watch.observe(place);
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, (snapshot) => this.#render(snapshot));
  }

  /** The views to choose between: those the author names; if that is none, the employee's. */
  #views(): readonly View[] {
    const named = (words: string): View[] => {
      const asked = new Set(words.split(/[\s,]+/));
      return [...asked].flatMap((word) => VIEWS.filter((view) => view === word));
    };
    const views = named(this.views);
    return views.length > 0 ? views : named(EMPLOYEES_VIEWS);
  }

  /** What the reader chose, else the author, else the first. */
  #current(views: readonly View[]): View {
    const find = (word: string | undefined) => views.find((view) => view === word);
    return find(this.#chosen) ?? find(this.view) ?? views[0] ?? 'person';
  }

  #render(snapshot: Snapshot): TemplateResult {
    const words = signaturePerson[this.language];
    const context = this.#context(snapshot);
    const views = this.#views();
    const current = this.#current(views);
    // What only a mail admin sees is named by its own code.
    const isAdmins = views.some((view) => !(view in words.views));
    const others = isAdmins ? this.#others.want() : undefined;
    const names: Partial<Record<View, string>> = {
      ...words.views,
      ...others?.names[this.language],
    };
    const switches = views.map(
      (view) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${view === current}
          @click=${() => this.#choose(view)}
        >
          ${names[view]}
        </button>`,
    );
    return html`<div class="top">
        ${heading(this.headingLevel, this.heading || words.title)}
        ${
          views.length > 1 && (others || !isAdmins)
            ? html`<nav class="button-row" aria-label=${words.title}>${switches}</nav>`
            : nothing
        }
      </div>
      ${current === 'person' ? this.#renderPerson(context) : this.#renderPane(current, context)}`;
  }

  #context(snapshot: Snapshot): SignatureContext {
    const form = this.#form;
    const lang = form.language ?? this.language;
    const source = readSource(snapshot, [lang, ...this.wantedLanguages], this.asset);
    const words = signaturePerson[this.language];
    const template = form.template(source.templates);
    const options = {
      template,
      words: lineWords[lang],
      now: nowIn(snapshot),
      // Until it is known how dark it has to be, the colour that is known to stand is shown.
      accent: this.accent ? this.#looks.want()?.standingColor(this.accent) : undefined,
      greeting: form.hasGreeting,
      codes: form.hasCodes,
    };
    const { employee } = form;
    const shown = employee.name.trim()
      ? employee
      : {
          ...employee,
          name: words.yourName,
          title: employee.title?.trim() ? employee.title : words.yourTitle,
        };
    return {
      form,
      language: this.language,
      pageLanguage: this.pageLanguage,
      headingLevel: this.headingLevel + 1,
      source,
      options,
      signature: signatureLines(shown, source, options),
      lang,
      languages: languagesIn(snapshot),
      renderTemplateChoice: () =>
        renderSelect(
          'template',
          words.template,
          source.templates.map((id) => [id, words.templates[id]] as const),
          template,
          (chosen) => form.set({ template: chosen }),
        ),
    };
  }

  #renderPane(view: OtherView, context: SignatureContext): unknown {
    const part = this.#others.want()?.of(view);
    if (!part) return this.#renderMissing(this.#others);
    return part.want()?.render(context) ?? this.#renderMissing(part);
  }

  #renderPerson(context: SignatureContext): TemplateResult {
    const { headingLevel, signature } = context;
    const words = signaturePerson[this.language];
    const looks = this.#looks.now;
    return html`<div class="person">
      <section class="details">
        ${heading(headingLevel, words.yourDetails, 'subtitle')}
        <p class="small">${words.stays}</p>
        ${this.#renderForm(context)}
      </section>
      <div class="result">
        <figure part="preview" aria-label=${words.yourSignature}>
          <div class="mail">
            <div class="mail-text"></div>
            ${drawSignature(signature)}
          </div>
        </figure>
        ${this.#renderInsert(context)}
      </div>
      <section class="looks">
        ${looks ? looks.render(context) : this.#renderMissing(this.#looks)}
      </section>
    </div>`;
  }

  #renderForm({ form, lang, languages, renderTemplateChoice }: SignatureContext): TemplateResult {
    const words = signaturePerson[this.language];
    const desk = this.#desk.now;
    if (form.hasMore && !desk) void this.#desk.load();
    return html`<form class="form" part="form" @submit=${prevent}>
      ${renderFields(FIELDS, form, words.fields, desk?.faultsIn(this.language))}
      <details class="more" ?open=${form.hasMore}>
        <summary>${words.moreFields}</summary>
        ${desk ? desk.renderMore(this.language) : this.#renderMissing(this.#desk)}
      </details>
      <div class="fields">
        ${renderTemplateChoice()}
        ${renderSelect(
          'language',
          words.signatureLanguage,
          languages.map((id) => [id, id === 'da' ? 'Dansk' : 'English'] as const),
          lang,
          (language) => form.set({ language }),
        )}
      </div>
    </form>`;
  }

  /** The mail program and the buttons; what to do there comes with the first touch. */
  #renderInsert(context: SignatureContext): TemplateResult {
    const words = signaturePerson[this.language];
    const desk = this.#desk.now;
    return html`<section class="insert">
      ${heading(context.headingLevel, words.insert, 'subtitle')}
      ${renderSelect(
        'client',
        words.client,
        CLIENTS.map((client) => [client, words.clients[client]] as const),
        this.#client,
        this.#chooseClient,
      )}
      <div class="button-row">
        <button
          class="button button-primary"
          type="button"
          @click=${() => this.#use((part) => part.copy(this.#client, context))}
        >
          ${words.copySignature}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.#use((part) => part.download(context))}
        >
          ${words.download}
        </button>
      </div>
      <div class="steps">
        ${desk ? desk.renderSteps(this.#client, context) : this.#renderMissing(this.#desk)}
      </div>
    </section>`;
  }

  /** In the place of a part that is on its way, or did not come. */
  #renderMissing(part: { readonly hasFailed: boolean; readonly load: () => unknown }): unknown {
    return part.hasFailed
      ? html`<p class="missing" role="alert">${signaturePerson[this.language].partMissing}</p>`
      : nothing;
  }

  /** Does it at once where the part is here: a browser copies only while the press is fresh. */
  async #use(work: (desk: Desk) => Promise<void>): Promise<void> {
    const desk = this.#desk.now ?? (await this.#desk.load());
    if (this.#form.askName()) {
      if (desk) await work(desk);
    } else this.renderRoot.querySelector<HTMLInputElement>('#name')?.focus();
  }

  readonly #follow = (): void => {
    void this.#desk.load().then((desk) =>
      desk?.follow(this.key || 'email-signature', (valueOf) => {
        this.#form.adopt(valueOf);
        this.#chosen = valueOf('view');
      }),
    );
  };

  async #choose(view: View): Promise<void> {
    this.#chosen = view;
    this.requestUpdate();
    const first = this.view || this.#views()[0];
    const desk = await this.#desk.load();
    desk?.showInAddress({ view: view === first ? undefined : view });
  }

  readonly #chooseClient = (client: Client): void => {
    this.#client = client;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-email-signature': VisionEmailSignature;
  }
}
