import { css } from 'lit';

/** The ground of what lies above the page, and what is read on it. */
export const raisedColors = css`
  :host {
    --_raised: var(--vision-surface, Canvas);
    --_text-on-own-surface: color-mix(in srgb, currentColor 100%, var(--vision-surface));
    --_on-raised: var(--vision-text, var(--_text-on-own-surface, CanvasText));
  }

  @media (forced-colors: active) {
    :host {
      --_raised: Canvas;
      --_on-raised: CanvasText;
    }
  }
`;
