import { css } from 'lit';

export const styles = css`
  .link {
    color: inherit;
    text-decoration-color: transparent;
  }

  .link:hover,
  .link:focus-visible {
    text-decoration-color: currentColor;
  }

  .line {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .logo {
    inline-size: auto;
    max-block-size: 3em;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding: var(--_space) calc(1.25 * var(--_space));
    border-inline-start: 0.375em solid var(--_accent);
    background-color: var(--_tint);
  }

  .strip .sentence {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .hero {
    container-type: inline-size;
  }

  .hero-top {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    font-weight: 600;
  }

  /* The room that the choice of language takes when it comes. */
  .languages {
    min-block-size: max(var(--_target), 2em);
    margin-block-end: var(--_space);
    font-size: 0.875em;
  }

  .hero .sentence {
    margin-block: 0.125em 0.375em;
    font-size: clamp(2em, 6cqi, 3em);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  .more {
    margin-block-start: calc(1.25 * var(--_space));
  }

  /* As large as a button to whoever presses it; padding of a line's text moves nothing. */
  .link,
  .more a,
  .goal-text a {
    padding-block: calc((var(--_target) - 1em) / 2);
  }

  .image {
    inline-size: 100%;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .goals-title {
    margin-block: calc(2 * var(--_space)) calc(0.75 * var(--_space));
    font-size: 1.1875em;
    font-weight: 700;
  }

  .goals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
  }

  .goal {
    block-size: 100%;
    border: var(--_hairline) solid var(--_line);
    /* A little of the text's colour keeps it apart from any ground, light or dark. */
    border-block-start: 0.375em solid
      color-mix(in oklab, var(--_goal, var(--_accent)) 75%, currentColor);
    border-radius: var(--_radius);
  }

  .goal-title {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: calc(0.75 * var(--_space)) var(--_space);
    font-weight: 700;
    line-height: 1.3;
    list-style: none;
  }

  .goal-title::-webkit-details-marker {
    display: none;
  }

  /* A chevron of two edges: the one sign in the widget, and no picture for it. */
  .goal-title::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.3em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    content: '';
    rotate: 45deg;
  }

  .goal[open] .goal-title::after {
    margin-block-start: 0.6em;
    rotate: 225deg;
  }

  .goal-title:hover {
    background-color: var(--_tint);
  }

  .goal-text {
    display: grid;
    gap: 0.75em;
    padding: 0 var(--_space) var(--_space);
  }

  @container (min-inline-size: 48em) {
    .hero-top {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: calc(3 * var(--_space));
    }
  }

  /* On paper nothing can be opened: it is. */
  @media print {
    .goal::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .goal-title::after {
      display: none;
    }

    .goal {
      break-inside: avoid;
    }
  }
`;
