import { css } from 'lit';

/**
 * How the kit looks on paper: what can only be pressed is left out, addresses are written out where
 * a text has them, and things are not torn apart between pages.
 */
export const print = css`
  @media print {
    .screen-only,
    button.button,
    button.chip {
      display: none !important;
    }

    :where(h1, h2, h3, h4, h5, h6, caption, .title, .subtitle) {
      break-after: avoid;
    }

    :where(li, tr, figure, img, article) {
      break-inside: avoid;
    }

    :where(p) {
      orphans: 3;
      widows: 3;
    }

    .print-addresses a[href^='http']:not(.shows-address)::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    :where(a) {
      color: inherit;
    }

    .raised {
      box-shadow: none;
    }
  }
`;
