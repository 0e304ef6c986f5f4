import { css, html, type TemplateResult } from 'lit';

/**
 * Our own drawings, lines on a field of 24 by 24. They only go with words and are silent themselves.
 * A function each, so that a widget carries those it shows. Needs `iconStyles`.
 */
export type Icon = () => TemplateResult;

export const icon = (path: string, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Of the icons, those that a first picture shows; `icons.ts` has them all. */
export const filter: Icon = () => icon('M4 6h16M7 12h10M10 18h4');
export const print: Icon = () => icon('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z');

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  .icon-along-text:dir(rtl) {
    scale: -1 1;
  }
`;
