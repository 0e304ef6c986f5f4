import { css, html, nothing, type TemplateResult } from 'lit';
import type { PagerController } from '../controllers/pager.ts';
import type { PagingMessages } from '../i18n/paging.ts';

/** How much of a list is drawn, and what draws more of it. */
export type Paging = Pick<PagerController, 'count' | 'next' | 'total'> & {
  readonly showMore: () => unknown;
};

/**
 * "Vis flere" under a list of which only a part is shown; nothing when all is.
 * Of a list that goes on and on, as a weekly event does, it says no total. Needs `pagerStyles`.
 */
export function renderPager(
  pager: Paging,
  words: Pick<PagingMessages, 'showMore' | 'shownOf'>,
): TemplateResult | typeof nothing {
  const { count, next, total } = pager;
  if (next === 0) return nothing;
  return html`<div class="pager" part="pager">
    <button class="button" type="button" @click=${pager.showMore}>${words.showMore(next)}</button>
    ${Number.isFinite(total) ? html`<span>${words.shownOf(count, total)}</span>` : nothing}
  </div>`;
}

export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: var(--_space);
  }
`;
