import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { signaturePerson } from '../../i18n/signature-person.ts';
import { heading } from '../../ui/heading.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { CLIENTS, type Client, type SignatureContext, type SignatureHost } from './context.ts';
import type { Desk } from './desk.ts';
import { drawSignature } from './drawing.ts';
import type { EmployeeForm } from './employee-form.ts';
import { FIELDS, renderFields, renderSelect } from './fields.ts';
import type { Looks } from './looks.ts';
import { renderMissing } from './missing.ts';

const prevent = (event: Event): void => event.preventDefault();

/** One employee's view: the form, the signature, and the way into the mail program. */
export class PersonView implements ReactiveController {
  /** What answers presses. */
  readonly desk: LatePart<Desk>;
  /** The signature as others see it. */
  readonly looks: LatePart<Looks>;
  readonly #host: SignatureHost;
  readonly #form: EmployeeForm;
  #client: Client = CLIENTS[0];
  #watch: IntersectionObserver | undefined;

  constructor(host: SignatureHost, form: EmployeeForm, lang: () => string) {
    this.#host = host;
    this.#form = form;
    this.desk = lazyPart(host, async () => {
      const { Desk } = await import('./desk.ts');
      return new Desk(host, form, lang);
    });
    this.looks = lazyPart(host, async () => {
      const { Looks } = await import('./looks.ts');
      return new Looks(host);
    });
    host.addController(this);
  }

  /** Has the looks fetched when their place is about to be seen. */
  hostUpdated(): void {
    const place = this.#host.shadowRoot?.querySelector('.looks');
    if (!place || this.#watch || this.looks.now) return;
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watch?.disconnect();
        void this.looks.load();
      },
      { rootMargin: '200px' },
    );
    this.#watch.observe(place);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  render(context: SignatureContext): TemplateResult {
    const { headingLevel, language, signature } = context;
    const words = signaturePerson[language];
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
        ${this.looks.now?.render(context) ?? renderMissing(this.looks, language)}
      </section>
    </div>`;
  }

  #renderForm({ lang, language, languages, renderTemplateChoice }: SignatureContext) {
    const form = this.#form;
    const words = signaturePerson[language];
    const desk = this.desk.now;
    if (form.hasMore && !desk) void this.desk.load();
    return html`<form class="form" part="form" @submit=${prevent}>
      ${renderFields(FIELDS, form, words.fields, desk?.faultsIn(language))}
      <details class="more" ?open=${form.hasMore}>
        <summary>${words.moreFields}</summary>
        ${desk?.renderMore(language) ?? renderMissing(this.desk, language)}
      </details>
      <div class="fields">
        ${renderTemplateChoice()}
        ${renderSelect(
          'language',
          words.signatureLanguage,
          languages.map((id) => [id, id === 'da' ? 'Dansk' : 'English'] as const),
          lang,
          (chosen) => form.set({ language: chosen }),
        )}
      </div>
    </form>`;
  }

  /** The mail program and the buttons; what to do there comes with the first touch. */
  #renderInsert(context: SignatureContext): TemplateResult {
    const { headingLevel, language } = context;
    const words = signaturePerson[language];
    const client = this.#client;
    const press = (label: string, look: string, work: (desk: Desk) => Promise<void>) =>
      html`<button class="button ${look}" type="button" @click=${() => this.#use(work)}>
        ${label}
      </button>`;
    return html`<section class="insert">
      ${heading(headingLevel, words.insert, 'subtitle')}
      ${renderSelect(
        'client',
        words.client,
        CLIENTS.map((id) => [id, words.clients[id]] as const),
        client,
        (chosen) => {
          this.#client = chosen;
          this.#host.requestUpdate();
        },
      )}
      <div class="button-row">
        ${press(words.copySignature, 'button-primary', (desk) => desk.copy(client, context))}
        ${press(words.download, '', (desk) => desk.download(context))}
      </div>
      <div class="steps">
        ${this.desk.now?.renderSteps(client, context) ?? renderMissing(this.desk, language)}
      </div>
    </section>`;
  }

  /** Does it at once where the part is here: a browser copies only while the press is fresh. */
  async #use(work: (desk: Desk) => Promise<void>): Promise<void> {
    const desk = this.desk.now ?? (await this.desk.load());
    if (this.#form.askName()) {
      if (desk) await work(desk);
    } else this.#host.shadowRoot?.querySelector<HTMLInputElement>('#name')?.focus();
  }
}
