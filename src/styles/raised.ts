import { css } from 'lit';
import { raisedColors } from './raised-colors.ts';

/**
 * What lies above the page (dialogs, menus): opaque, and with a text colour of its own. Goes into
 * the sheets that draw such a thing: `css\`${raised} …\``.
 */
export const raised = css`
  ${raisedColors}

  :host {
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
      --_shadow: none;
    }

    /* A shadow is not drawn here; a line keeps the page and what lies above it apart. */
    .raised {
      border: max(2px, 0.125em) solid CanvasText;
    }
  }
`;
