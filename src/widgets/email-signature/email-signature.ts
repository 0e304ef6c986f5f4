import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { signaturePerson } from '../../i18n/signature-person.ts';
import { buttonLook } from '../../styles/button-look.ts';
import { field } from '../../styles/field.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { heading } from '../../ui/heading.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { renderStates } from '../../ui/states.ts';
import { EMPLOYEES_VIEWS, viewAmong, viewsIn } from './choice-of-views.ts';
import type { OtherView, SignatureContext, View } from './context.ts';
import { styles } from './email-signature.styles.ts';
import { EmployeeForm } from './employee-form.ts';
import { makeContext } from './make-context.ts';
import { renderMissing } from './missing.ts';
import { PersonView } from './person-view.ts';

/** What comes before any press: the code for presses is fetched in the meantime. */
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
  @property() views: string = EMPLOYEES_VIEWS;

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

  #chosen: string | undefined;

  readonly #form = new EmployeeForm(this, {
    valueOf: (field) => (field === 'title' ? this.jobTitle : this[field]),
    template: () => this.template,
    codes: () => this.codes,
  });
  readonly #person = new PersonView(this, this.#form, () => this.pageLanguage);
  readonly #others = lazyPart(this, async () => {
    const { OtherViews } = await import('./other-views.ts');
    return new OtherViews(this);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of TOUCHES) this.addEventListener(event, this.#follow, { once: true });
    if (location.hash.includes('vision-')) this.#follow();
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, (snapshot) => this.#render(snapshot));
  }

  #render(snapshot: Snapshot): TemplateResult {
    const { language, pageLanguage, wantedLanguages, headingLevel, asset } = this;
    // Until it is known how dark it has to be, the colour that is known to stand is shown.
    const accent = this.accent ? this.#person.looks.want()?.standingColor(this.accent) : undefined;
    const reader = { language, pageLanguage, wantedLanguages, headingLevel, asset, accent };
    const context = makeContext(snapshot, this.#form, reader);
    const words = signaturePerson[language];
    const views = viewsIn(this.views);
    const current = viewAmong(views, this.#chosen, this.view);
    return html`<div class="top">
        ${heading(headingLevel, this.heading || words.title)}
        ${views.length > 1 ? this.#renderSwitches(views, current) : nothing}
      </div>
      ${current === 'person' ? this.#person.render(context) : this.#renderPane(current, context)}`;
  }

  #renderSwitches(views: readonly View[], current: View): unknown {
    const words = signaturePerson[this.language];
    let names: Partial<Record<View, string>> = words.views;
    if (views.some((view) => !(view in names))) {
      // What only a mail admin sees is named by its own code.
      const others = this.#others.want();
      if (!others) return nothing;
      names = { ...names, ...others.names[this.language] };
    }
    const switches = views.map(
      (view) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${view === current}
          @click=${() => this.#choose(view, views)}
        >
          ${names[view]}
        </button>`,
    );
    return html`<nav class="button-row" aria-label=${words.title}>${switches}</nav>`;
  }

  #renderPane(view: OtherView, context: SignatureContext): unknown {
    const others = this.#others;
    const part = others.want()?.of(view);
    return part?.want()?.render(context) ?? renderMissing(part ?? others, this.language);
  }

  readonly #follow = (): void => {
    void this.#person.desk.load().then((desk) =>
      desk?.follow(this.key || 'email-signature', (view) => {
        this.#chosen = view;
      }),
    );
  };

  async #choose(view: View, views: readonly View[]): Promise<void> {
    this.#chosen = view;
    this.requestUpdate();
    const desk = await this.#person.desk.load();
    // The one that is shown without a word in the address needs none.
    const first = viewAmong(views, this.view);
    desk?.showInAddress({ view: view === first ? undefined : view });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-email-signature': VisionEmailSignature;
  }
}
