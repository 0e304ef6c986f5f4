import { css, html, nothing, type TemplateResult } from 'lit';
import type { LanguageAttributes } from './in-language.ts';

export interface CardContent {
  readonly heading: unknown;
  /** The heading's level: one more than that of the heading the cards stand under. */
  readonly level: number;
  /** Where the whole card leads. */
  readonly href?: string | undefined;
  /** Called when the card is pressed; without `href` it is a button. */
  readonly onPress?: ((event: MouseEvent) => void) | undefined;
  /** A picture, drawn at the top. */
  readonly media?: unknown;
  /** Whether the picture can be pressed: it then comes first for the keyboard too. */
  readonly mediaFirst?: boolean | undefined;
  /** A few words over the heading. */
  readonly eyebrow?: unknown;
  readonly body?: unknown;
  /** Chips, links and buttons at the foot, which can be pressed on their own. */
  readonly foot?: unknown;
  /** The language of the card, where it is not the widget's. */
  readonly language?: LanguageAttributes;
}

/**
 * One thing among several. The heading comes first for those who listen, and carries the link or
 * button, which reaches over the whole card for those who point. Needs `cardStyles`.
 */
export function renderCard({
  heading,
  level,
  href,
  onPress,
  media,
  mediaFirst = false,
  eyebrow,
  body,
  foot,
  language,
}: CardContent): TemplateResult {
  const picture = media ? html`<div class="card-media">${media}</div>` : nothing;
  return html`<article
    class="card"
    part="card"
    lang=${language?.lang ?? nothing}
    dir=${language?.dir ?? nothing}
  >
    ${mediaFirst ? picture : nothing}
    <div class="card-body">
      <h3 class="card-heading" part="card-heading" aria-level=${level}>
        ${renderHeading(heading, href, onPress)}
      </h3>
      ${eyebrow ? html`<div class="card-eyebrow small">${eyebrow}</div>` : nothing}
      ${body ? html`<div class="card-text">${body}</div>` : nothing}
      ${foot ? html`<div class="card-foot">${foot}</div>` : nothing}
    </div>
    ${mediaFirst ? nothing : picture}
  </article>`;
}

function renderHeading(
  heading: unknown,
  href: CardContent['href'],
  onPress: CardContent['onPress'],
): unknown {
  if (href) return html`<a class="card-link" href=${href} @click=${onPress}>${heading}</a>`;
  if (!onPress) return heading;
  return html`<button class="card-link" type="button" @click=${onPress}>${heading}</button>`;
}

/** `.cards` lays cards out in as many columns as there is room for, in their order. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: var(--_space);
  }

  .cards > * {
    min-inline-size: 0;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: var(--_hairline) solid var(--_line);
    border-block-start: 0.25em solid var(--_card-color, var(--_mark));
    border-radius: var(--_radius);
    overflow: clip;
    overflow-clip-margin: 0.5em;
  }

  .card-media {
    order: -1;
  }

  .card-media img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .card-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--_space);
  }

  .card-eyebrow {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .card-heading {
    font-size: 1.1875em;
    font-weight: 700;
  }

  .card-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  /* What can be pressed on its own lies above the card's own link. */
  .card-foot :is(a, button),
  .card-text a {
    position: relative;
  }

  .card-link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    font-weight: inherit;
    text-align: start;
    text-decoration: none;
  }

  .card-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card:hover .card-link,
  .card-link:focus-visible {
    text-decoration: underline;
    text-decoration-thickness: max(2px, 0.125em);
    text-underline-offset: 0.1875em;
  }

  .card:hover:has(.card-link) {
    border-inline-color: var(--_edge);
    border-block-end-color: var(--_edge);
  }

  .card-link:focus-visible {
    outline: none;
  }

  .card-link:focus-visible::after {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: calc(-1 * max(2px, 0.1875em));
  }
`;
