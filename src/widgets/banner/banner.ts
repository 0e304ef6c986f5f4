import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { goals as goalSection, type Goal } from '../../feed/schema/goals.ts';
import { organisationLogo } from '../../feed/schema/logo.ts';
import { vision as visionSection, type Vision } from '../../feed/schema/vision.ts';
import { section, single } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { banner } from '../../i18n/banner.ts';
import { isCurrent } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';
import { onMinute } from '../../page/clock.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { heading } from '../../ui/heading.ts';
import { inLanguage } from '../../ui/in-language.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { picture } from '../../ui/picture.ts';
import { renderStates } from '../../ui/states.ts';
import { styles } from './banner.styles.ts';

/** How a banner stands on its page. */
export type BannerVariant = 'line' | 'strip' | 'hero';

/** The hero's picture beside the text on wide containers, under it on narrow ones. */
const IMAGE_SIZES = '(min-width: 60em) 36em, 100vw';

/** Text with an empty line between its paragraphs. */
const paragraphs = (text: string) =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`);

/**
 * The vision's sentence, where the old slogan stood.
 *
 * Outside the vision's own dates, and while the feed cannot be had, what stands inside the element
 * is shown: the old slogan, or a link.
 *
 * @slot - The fallback.
 * @csspart sentence - The vision's sentence.
 * @csspart heading - The heading, in the variant `hero`.
 * @csspart link - The link to the page about the vision.
 * @csspart image - The picture, in the variant `hero`.
 * @csspart logo - The organisation's logo.
 * @csspart goal - A goal's card, in the variant `hero`.
 * @csspart language - The choice of language, in the variant `hero`, where the feed has several.
 * @cssprop --vision-accent - The one accent colour. Default: the text's own.
 * @cssprop --vision-line - Lines around cards. Default: a quarter of the text's colour.
 * @cssprop --vision-radius - The rounding of corners. Default: 0.25em.
 * @cssprop --vision-space - The distance between things. Default: 1em.
 * @cssprop --vision-focus - The focus ring. Default: the accent.
 * @cssprop --vision-text - The text's colour. Default: the page's.
 * @cssprop --vision-surface - The ground. Default: the page's.
 * @fires {VisionReadyEvent} vision-ready - The feed is shown for the first time.
 * @fires {VisionErrorEvent} vision-error - The feed could not be had; `code` says why.
 * @fires {VisionIssueEvent} vision-issue - Something in the feed is wrong; the rest is shown.
 * @fires {VisionSelectEvent} vision-select - A goal was opened.
 */
export class VisionBanner extends VisionElement {
  static override styles = [reset, tokens, styles];

  /**
   * How it stands on the page: `line` (one line, the size of a slogan, for a site's header), `strip`
   * (the full width, for the top of a page) or `hero` (sentence, text, picture and goals).
   */
  @property() variant: BannerVariant = 'strip';

  /** Shows the organisation's logo as well. */
  @property({ type: Boolean }) logo = false;

  /** The goals to show, by their ids, separated by commas. Default: all, in the order of the feed. */
  @property() goal = '';

  readonly #languages = lazyPart(this, () => import('./languages.ts'));
  #stopClock: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A campaign begins and ends while the page is open.
    this.#stopClock = onMinute(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
  }

  protected override render(): unknown {
    const { snapshot } = this;
    if (this.variant === 'line') return snapshot ? this.#renderFeed(snapshot) : html`<slot></slot>`;
    return renderStates(this.feedState, this.stateOptions, (current) => this.#renderFeed(current));
  }

  #renderFeed(snapshot: Snapshot): unknown {
    const vision = single(snapshot, visionSection);
    if (!vision || !isCurrent(vision, Date.now(), snapshot.timeZone)) return html`<slot></slot>`;
    switch (this.variant) {
      case 'line':
        return html`<span class="line"
          >${this.#renderLogo(snapshot)}${this.#renderLink(vision)}</span
        >`;
      case 'hero':
        return this.#renderHero(snapshot, vision);
      default:
        return html`<div class="strip">
          ${this.#renderLogo(snapshot)}
          <p class="sentence">${this.#renderLink(vision)}</p>
          ${this.#renderYear(vision)}
        </div>`;
    }
  }

  #renderHero(snapshot: Snapshot, vision: Vision): TemplateResult {
    const words = banner[this.language];
    const url = vision.url && this.link(vision.url);
    return html`<div class="hero">
      <div class="hero-top">
        <div>
          ${this.#renderLanguages(snapshot, vision)}
          <div class="eyebrow">${this.#renderLogo(snapshot)}${this.#renderYear(vision)}</div>
          ${heading(this.headingLevel, this.heading || this.#renderSentence(vision), 'sentence')}
          ${vision.text ? this.#renderText(vision.text) : nothing}
          ${
            url
              ? html`<p class="more"><a part="link" href=${url}>${words.readMore}</a></p>`
              : nothing
          }
        </div>
        ${
          vision.image
            ? picture(vision.image, {
                resolve: this.asset,
                best: this.best,
                sizes: IMAGE_SIZES,
                className: 'image',
                eager: true,
              })
            : nothing
        }
      </div>
      ${this.#renderGoals(snapshot)}
    </div>`;
  }

  /** Room for the choice of language where there is one, and the choice as soon as it is here. */
  #renderLanguages(snapshot: Snapshot, { title }: Vision): unknown {
    if (typeof title === 'string') return nothing;
    const { feedKey, language, wantedLanguages } = this;
    const part = this.#languages.want();
    return html`<div class="languages screen-only">
      ${part?.renderLanguages(snapshot, feedKey, wantedLanguages, language) ?? nothing}
    </div>`;
  }

  #renderGoals(snapshot: Snapshot): TemplateResult | typeof nothing {
    const chosen = new Set(this.goal.split(',').map((id) => id.trim()));
    const all = [...section(snapshot, goalSection)];
    const goals = this.goal ? all.filter(({ id }) => chosen.has(id)) : all;
    if (goals.length === 0) return nothing;
    const title = heading(this.headingLevel + 1, banner[this.language].goals, 'goals-title');
    return html`${title}
      <ul class="goals">
        ${goals.map((goal) => html`<li>${this.#renderGoal(goal)}</li>`)}
      </ul>`;
  }

  #renderGoal(goal: Goal): TemplateResult {
    const words = banner[this.language];
    const url = goal.url && this.link(goal.url);
    return html`<details
      class="goal"
      part="goal"
      ${cssProperty('--_goal', goal.color)}
      @toggle=${(event: Event) => this.#onToggle(event, goal)}
    >
      <summary class="goal-title">
        <span>${this.#inOwnWords(goal.title)}</span>
      </summary>
      <div class="goal-text">
        ${goal.summary ? this.#renderText(goal.summary) : nothing}
        ${
          url
            ? html`<p><a href=${url}>${words.readMoreAbout(this.best(goal.title).text)}</a></p>`
            : nothing
        }
      </div>
    </details>`;
  }

  #renderLink(vision: Vision): unknown {
    const sentence = this.#renderSentence(vision);
    const url = vision.url && this.link(vision.url);
    // A link within a link is none; where the site's header is one already, that one leads.
    if (!url || this.closest('a')) return html`<span part="sentence">${sentence}</span>`;
    return html`<a class="link" part="sentence link" href=${url}>${sentence}</a>`;
  }

  #renderSentence(vision: Vision): unknown {
    return this.#inOwnWords(vision.sentence ?? vision.title);
  }

  #renderYear({ year }: Vision): unknown {
    return year === undefined
      ? nothing
      : html`<span class="year">${banner[this.language].vision(String(year))}</span>`;
  }

  #renderLogo(snapshot: Snapshot): unknown {
    const logo = this.logo && single(snapshot, organisationLogo)?.logo;
    return logo
      ? picture(logo, {
          resolve: this.asset,
          best: this.best,
          sizes: '10em',
          className: 'logo',
          eager: true,
        })
      : nothing;
  }

  #inOwnWords(text: Text): unknown {
    return inLanguage(this.best(text), this.pageLanguage);
  }

  #renderText(text: Text): unknown {
    return inLanguage(this.best(text), this.pageLanguage, paragraphs, 'block');
  }

  #onToggle({ target }: Event, { id }: Goal): void {
    if (target instanceof HTMLDetailsElement && target.open)
      this.dispatchEvent(new VisionSelectEvent('goal', id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-banner': VisionBanner;
  }
}
