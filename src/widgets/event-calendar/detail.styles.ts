import { css } from 'lit';

export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .detail-head {
    display: grid;
    gap: 0.25em;
    font-size: 1.0625em;
  }

  .detail-head > .small {
    margin-inline-start: 1.6875em;
  }

  .detail-head .event-fact {
    flex-wrap: nowrap;
  }

  .detail-image {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 20em;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .detail-note {
    padding: 0.75em var(--_space);
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
  }

  .dialog-title .state {
    font-size: 0.75em;
    vertical-align: 0.1875em;
  }

  .detail-list > li {
    padding-block: 0.375em;
  }

  .detail-list > li + li {
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .detail-list a {
    display: inline-block;
    align-content: center;
    min-block-size: var(--_target);
  }
`;
