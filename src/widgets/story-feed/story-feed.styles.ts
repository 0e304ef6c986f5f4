import { css } from 'lit';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { print } from '../../styles/print.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { cardStyles } from '../../ui/card.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';
import { raised } from '../../styles/raised.ts';

const layout = css`
  ${raised}

  .feed {
    container: feed / inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }

  .tools-search {
    flex: 1 1 10em;
    max-inline-size: 26em;
  }

  .count {
    font-weight: 600;
  }

  .stories {
    gap: calc(1.5 * var(--_space));
  }

  .stories:not(.cards) {
    display: grid;
    gap: var(--_space);
  }

  .stories > * {
    min-inline-size: 0;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  /* Words of ours in the card of a story in another language. */
  .card-eyebrow > [lang],
  .card-foot > [lang] {
    display: contents;
  }

  .card-text {
    display: grid;
    gap: 0.75em;
  }

  .plain {
    white-space: pre-line;
  }

  /* The whole of a closed story can be pressed; what is in it lies above. */
  .card-foot .story-more {
    position: static;
  }

  .story:not([data-open]) .story-more::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .story:not([data-open]) .card:hover .card-heading {
    text-decoration: underline;
    text-decoration-thickness: max(2px, 0.125em);
    text-underline-offset: 0.1875em;
  }

  /* Room is kept before the picture comes, and stays where none does. */
  .card-media {
    background-color: var(--_tint);
  }

  .story-image {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    overflow: hidden;
    font-size: 0.875em;
  }

  .facade {
    position: relative;
    display: grid;
    aspect-ratio: 16 / 9;
    place-items: center;
  }

  .facade > * {
    grid-area: 1 / 1;
  }

  .facade-play {
    z-index: 1;
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75em;
    border: 0;
    background: none;
    cursor: pointer;
    place-items: end start;
  }

  .facade-label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.25em 0.875em;
    border: max(2px, 0.125em) solid var(--_on-raised);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    color: var(--_on-raised);
    font-weight: 600;
  }

  .facade-play:hover .facade-label {
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }

  .facade-play:focus-visible {
    outline-offset: calc(-1 * max(2px, 0.1875em));
  }

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
  }

  [data-layout='compact'] .card-heading {
    font-size: 1em;
  }

  [data-layout='compact'] .card-body {
    gap: 0.25em;
    padding-block: 0.75em;
  }

  [data-layout='compact'] .card-media {
    margin-block-start: 0.875em;
  }

  [data-layout='compact'] .story:not([data-open]) .story-more {
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

  .closing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: calc(1.5 * var(--_space));
    align-items: center;
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .submit {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .meters {
    display: grid;
    gap: var(--_space);
  }

  .meter {
    display: grid;
    gap: 0.375em;
  }

  .meter-title {
    font-weight: 600;
  }

  .meter-bar {
    position: relative;
    block-size: 0.875em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: var(--_radius);
    overflow: clip;
  }

  .meter-value {
    block-size: 100%;
    inline-size: var(--_value);
    background-color: var(--_mark);
  }

  /* From here on the goal is reached. */
  .meter-goal {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_from) 0;
    border-inline-start: max(2px, 0.125em) solid currentColor;
    background-image: repeating-linear-gradient(
      135deg,
      transparent 0 0.25em,
      var(--_line) 0.25em 0.375em
    );
  }

  @media (forced-colors: active) {
    .meter-value {
      background-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/** Wider than a column: the picture beside the words. */
const wide = css`
  .cards > [data-featured],
  .cards > [data-open] {
    grid-column: 1 / -1;
  }

  [data-open] .card-media,
  [data-featured] .card-media {
    align-self: start;
  }

  [data-open] .story-image {
    aspect-ratio: auto;
    max-block-size: 40em;
  }

  [data-open] .facade .story-image {
    aspect-ratio: 16 / 9;
  }

  @container feed (min-inline-size: 30em) {
    [data-layout='list'] .story:not([data-open]) .card:has(.card-media) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
    }

    [data-layout='list'] .story:not([data-open]) :is(.story-image, .facade) {
      block-size: 100%;
      min-block-size: 8em;
    }
  }

  @container feed (min-inline-size: 48em) {
    :is([data-featured], [data-open]) .card:has(.card-media) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    [data-open] .card:has(.card-media) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
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

export const styles = [
  reset,
  tokens,
  type,
  button,
  field,
  print,
  iconStyles,
  cardStyles,
  pagerStyles,
  layout,
  wide,
];
