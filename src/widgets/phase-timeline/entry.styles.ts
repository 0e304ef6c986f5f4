import { css } from 'lit';
import { chipLook } from '../../styles/chip-look.ts';
import { iconStyles } from '../../ui/icon.ts';
import { pagerStyles } from '../../ui/pager.ts';

/** What every list of activities has, and what follows it. */
export const entryStyles = css`
  ${chipLook}
  ${iconStyles}
  ${pagerStyles}

  .item {
    padding-block: 0.375em;
    border-block-start: var(--_hairline) solid var(--_line);
  }

  .item-heading {
    font-weight: 700;
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
    text-decoration-thickness: var(--_hairline);
    text-underline-offset: 0.1875em;
  }

  .item-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  .item-status {
    font-weight: 600;
  }
`;
