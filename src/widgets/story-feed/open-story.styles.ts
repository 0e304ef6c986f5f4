import { css } from 'lit';

/** What is drawn only when a story is open. */
export const openStoryStyles = css`
  .story-text {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  /* Words in another direction stand at the side where the story's begin. */
  .story-facts {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  .story-facts:empty {
    display: none;
  }

  .facts-title {
    font-weight: 700;
  }

  .facts-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: center;
  }

  [data-open] .story-image {
    aspect-ratio: auto;
    max-block-size: 40em;
  }

  [data-open] .facade .story-image {
    aspect-ratio: 16 / 9;
  }

  @container feed (min-inline-size: 48em) {
    .card[data-open]:has(.card-media) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }

  .player {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    background-color: #000;
  }

  .player-note {
    display: grid;
    gap: 0.75em;
    align-content: center;
    min-block-size: 12em;
    padding: var(--_space);
    background-color: var(--_tint);
  }

  .player-foot {
    display: grid;
    gap: 0.25em;
    padding: 0.5em var(--_space) 0;
  }
`;
