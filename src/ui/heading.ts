import { html, type TemplateResult } from 'lit';

const FIRST = 1;
const LAST = 6;
const USUAL = 2;

/**
 * A heading of the level that fits the page: its author knows it, a widget cannot. A level that HTML
 * does not have becomes the nearest one.
 */
export function heading(level: number, content: unknown, className = 'title'): TemplateResult {
  const asked = Number.isFinite(level) ? Math.round(level) : USUAL;
  switch (Math.min(Math.max(asked, FIRST), LAST)) {
    case 1:
      return html`<h1 class=${className} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="heading">${content}</h5>`;
    default:
      return html`<h6 class=${className} part="heading">${content}</h6>`;
  }
}
