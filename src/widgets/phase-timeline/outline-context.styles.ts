import { css } from 'lit';

/** Tracks and principles, side by side where there is room. */
export const contextStyles = css`
  .outline > * + * {
    margin-block-start: calc(2 * var(--_space));
  }

  .outline .subtitle,
  .phase > * + *,
  .columns > li > * + * {
    margin-block-start: 0.5em;
  }

  .phases,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: var(--_space) calc(1.5 * var(--_space));
    margin-block-start: 0.5em;
  }

  .facts > div + div {
    margin-block-start: 0.375em;
  }

  .facts dt {
    font-size: 0.875em;
    font-weight: 600;
  }
`;
