import { css } from 'lit';

/**
 * The first sheet of every widget: makes its shadow root a known place on any page.
 *
 * Page CSS reaches a shadow root by two roads. The host itself is the page's to place and hide, so
 * nothing here is `!important` but `hidden`. What the host passes on by inheritance is stopped at
 * the first level where it would spoil the layout (`text-align`, `text-transform`, `white-space` …).
 * Font, size, colour and direction pass, as the widget is to look at home; so do line height and
 * letter and word spacing, which belong to the reader (WCAG 1.4.12): no sheet of ours sets them.
 */
export const reset = css`
  :host {
    display: block;
    box-sizing: border-box;
    /*
     * As wide as a block is, in a flex row or a float too: what measures its container has no width
     * of its own to give. Each browser takes the line it knows.
     */
    inline-size: -webkit-fill-available;
    inline-size: -moz-available;
    inline-size: stretch;
    min-inline-size: 0;
    background-color: var(--vision-surface);
  }

  /* A page may make every element a flex or grid container, the host among them. */
  :host > :where(:not(slot, style)) {
    flex: 1 1 100%;
    min-inline-size: 0;
    color: var(--vision-text);
    cursor: auto;
    font-variant: normal;
    hyphens: manual;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentColor;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }

  :where(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: inherit;
  }

  /* An empty marker rather than none: Safari takes a list without markers for no list at all. */
  :where(ul, ol) {
    list-style: outside '';
  }

  :where(fieldset) {
    min-inline-size: 0;
  }

  :where(img, video, svg) {
    max-inline-size: 100%;
    vertical-align: middle;
  }

  :where(img, video) {
    block-size: auto;
  }

  :where(summary, label[for]) {
    cursor: pointer;
  }
`;
