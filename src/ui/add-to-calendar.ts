import { css, html, type TemplateResult } from 'lit';
import { calendar, chevronDown } from './icons.ts';

/**
 * A button that opens the ways into a reader's own calendar, which `want` may fetch by then:
 * `renderCalendarWays` draws them. Needs `addToCalendarStyles`.
 */
export function renderAddToCalendar(
  label: string,
  want: () => void,
  ways: unknown,
): TemplateResult {
  return html`<details class="take screen-only" @toggle=${want}>
    <summary class="button">${calendar()} ${label} ${chevronDown()}</summary>
    ${ways}
  </details>`;
}

export const addToCalendarStyles = css`
  .take > summary {
    list-style: none;
  }

  .take > summary::-webkit-details-marker {
    display: none;
  }

  .take[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
`;
