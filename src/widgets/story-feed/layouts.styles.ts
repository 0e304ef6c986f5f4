import { css } from 'lit';

/** Small, for the side of a page. */
export const compact = css`
  [data-layout='compact'] .card {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    border: 0;
    border-block-start: var(--_hairline) solid var(--_line);
    border-radius: 0;
  }

  [data-layout='compact'] .card:not(:has(.card-media)) {
    grid-template-columns: minmax(0, 1fr);
  }

  [data-layout='compact'] .card-media {
    align-self: start;
    margin-block-start: 0.875em;
  }

  [data-layout='compact'] .card-heading {
    font-size: 1em;
  }

  [data-layout='compact'] .card-body {
    gap: 0.25em;
    padding-block: 0.75em;
  }

  [data-layout='compact'] .card:not([data-open]) .story-more {
    padding: 0;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  [data-layout='compact'] .story-image,
  [data-layout='compact'] .facade {
    aspect-ratio: 1;
  }
`;

/** Wider than a column: the picture beside the words. */
export const wide = css`
  .cards > [data-featured],
  .cards > [data-open] {
    grid-column: 1 / -1;
  }

  [data-open] .card-media,
  [data-featured] .card-media {
    align-self: start;
  }

  @container feed (min-inline-size: 30em) {
    [data-layout='list'] .card:not([data-open]):has(.card-media) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
    }

    [data-layout='list'] .card:not([data-open]) :is(.story-image, .facade) {
      block-size: 100%;
      min-block-size: 8em;
    }
  }

  @container feed (min-inline-size: 48em) {
    .card:is([data-featured], [data-open]):has(.card-media) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    :is([data-featured], [data-open]) .card-body {
      padding: calc(1.5 * var(--_space));
    }

    [data-featured] .card-heading {
      font-size: 1.75em;
      line-height: 1.2;
    }

    [data-featured]:not([data-open]) :is(.story-image, .facade) {
      block-size: 100%;
    }

    [data-featured] .card-foot {
      margin-block-start: 0.5em;
    }
  }
`;
