import { css } from 'lit';
import { chipLook } from '../../styles/chip-look.ts';
import { iconStyles } from '../../ui/icon.ts';
import { pagerStyles } from '../../ui/pager.ts';

/** The list of everything, and what stands between it and the drawing. */
export const outlineStyles = css`
  ${chipLook}
  ${iconStyles}
  ${pagerStyles}

  .legend,
  .legend > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block-end: 1em;
  }

  .legend > li {
    gap: 0.5em;
    margin: 0;
  }

  .legend-shape {
    position: relative;
    inline-size: 3em;
    block-size: 1.25em;
  }

  .legend-shape[data-point] {
    inline-size: 1em;
  }

  .legend-shape > .mark-shape {
    inset-inline: 0 auto;
    inline-size: 100%;
  }

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

  .phase {
    padding-block-start: 0.75em;
    border-block-start: 0.375em solid var(--_phase, var(--_mark));
  }

  .item {
    padding-block: 0.375em;
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .item-title {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.1875em;
  }

  .item-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  .item-heading,
  .box-title {
    font-weight: 700;
  }

  .item-status,
  .facts dt {
    font-weight: 600;
  }

  .facts > div + div {
    margin-block-start: 0.375em;
  }

  .facts dt {
    font-size: 0.875em;
  }

  .box {
    padding: 0.75em var(--_space);
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
`;
