import { css } from 'lit';
import { buttonLook } from '../../styles/button-look.ts';
import { field } from '../../styles/field.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { typeLook } from '../../styles/type-look.ts';
import { findToolsStyles } from '../../ui/find-tools.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';
import { raisedColors } from '../../styles/raised-colors.ts';
import { compact, wide } from './layouts.styles.ts';

const layout = css`
  ${raisedColors}

  .feed {
    container: feed / inline-size;
  }

  /* As in the sheet of all steps of text, which comes later: nothing may move then. */
  .feed > * + * {
    margin-block-start: var(--_space);
  }

  @supports (hyphenate-limit-chars: 14 6 5) {
    .title,
    .card-heading {
      hyphenate-limit-chars: 14 6 5;
      hyphens: auto;
    }
  }

  .count {
    font-weight: 600;
  }

  .stories {
    display: grid;
    gap: var(--_space);
  }

  /* As many columns as there is room for, in the order of the page. */
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(1.5 * var(--_space));
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    border: var(--_hairline) solid var(--_line);
    border-block-start: 0.25em solid var(--_mark);
    border-radius: var(--_radius);
    overflow: clip;
    overflow-clip-margin: 0.5em;
  }

  .card-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--_space);
  }

  .card-media,
  .card-eyebrow {
    order: -1;
  }

  .card-eyebrow {
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

  /* What can be pressed on its own lies above what reaches over the whole card. */
  .card :is(a, button) {
    position: relative;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  .plain {
    white-space: pre-line;
  }

  /* The whole of a closed story can be pressed; what is in it lies above. */
  .card .story-more {
    position: static;
  }

  .card:not([data-open]) .story-more::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  /* Room is kept before the picture comes, and stays where none does. */
  .card-media {
    background-color: var(--_tint);
  }

  .story-image {
    display: block;
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

  .facade-play:focus-visible {
    outline-offset: calc(-1 * max(2px, 0.1875em));
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

  /* As high as the meters: they are drawn a moment later. */
  .meter-rooms {
    display: grid;
    gap: var(--_space);
  }

  .meter-room {
    block-size: 4.625em;
  }

  /* As it is when the sheet of all kinds of buttons has come. */
  .submit > .button {
    border-width: max(2px, 0.125em);
    border-color: var(--_accent);
    background-color: var(--_fill, transparent);
    color: var(--_on-fill, inherit);
  }

  .submit {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
`;

export const styles = [
  reset,
  tokens,
  typeLook,
  buttonLook,
  field,
  iconStyles,
  findToolsStyles,
  pagerStyles,
  layout,
  compact,
  wide,
];
