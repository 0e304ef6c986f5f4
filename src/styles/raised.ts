import { css } from 'lit';

/**
 * What lies above the page (dialogs, menus): opaque, and with a text colour of its own. Goes into
 * the sheets that draw such a thing: `css\`${raised} …\``.
 */
export const raised = css`
  :host {
    --_raised: var(--vision-surface, Canvas);
    --_text-on-own-surface: color-mix(in srgb, currentColor 100%, var(--vision-surface));
    --_on-raised: var(--vision-text, var(--_text-on-own-surface, CanvasText));
    --_shadow: 0 0.25em 1.5em rgb(0 0 0 / 25%);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_shadow: 0 0.25em 1.5em light-dark(rgb(0 0 0 / 25%), rgb(0 0 0 / 70%));
    }
  }

  .raised {
    background-color: var(--_raised);
    color: var(--_on-raised);
    box-shadow: var(--_shadow);
  }

  @media (forced-colors: active) {
    :host {
      --_raised: Canvas;
      --_on-raised: CanvasText;
      --_shadow: none;
    }

    /* A shadow is not drawn here; a line keeps the page and what lies above it apart. */
    .raised {
      border: max(2px, 0.125em) solid CanvasText;
    }
  }
`;
