import { css } from 'lit';

export const meterStyles = css`
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
