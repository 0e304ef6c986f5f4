import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../../i18n/common.ts';
import type { Language } from '../../i18n/messages.ts';
import { renderEmpty } from '../../ui/notes.ts';
import type { Beyond } from './beyond.ts';
import type { Lively } from './lively.ts';

/** Over the stories: that the one of a link is not here, and the way back to earlier ones. */
export function renderBefore({
  pages,
  words,
  beyond: { now: beyond },
  isMissing,
}: Lively): unknown {
  const note = beyond?.hasMore ? words.notFetched : words.gone;
  return html`${isMissing && !beyond?.isLoading ? renderEmpty(note) : nothing}
  ${
    pages.previous > 0
      ? html`<div class="pager" part="pager">
          <button class="button" type="button" @click=${pages.showPrevious}>
            ${words.showPrevious(pages.previous)}
          </button>
        </div>`
      : nothing
  }`;
}

/** Under the last story: more to be fetched, that some cannot be had, that none is like that. */
export function renderEnd(
  { pages, words }: Lively,
  beyond: Beyond | undefined,
  language: Language,
): unknown {
  const { from, to } = pages.shown;
  const range =
    from > 0 ? html`<span>${words.shownFrom(from + 1, to, pages.total)}</span>` : nothing;
  if (beyond?.hasFailed)
    return renderEmpty(words.fetchFailed, renderFetch(beyond, common[language].retry));
  if (beyond?.hasMore || beyond?.isLoading) {
    return html`<div class="pager" part="pager">
      ${renderFetch(beyond, beyond.isLoading ? words.fetching : words.fetchMore)} ${range}
    </div>`;
  }
  if (to === 0) return renderEmpty(words.noneFound);
  return range === nothing ? nothing : html`<div class="pager" part="pager">${range}</div>`;
}

function renderFetch({ isLoading, fetchMore }: Beyond, label: string): TemplateResult {
  const press = (): void => void fetchMore();
  return html`<button class="button" type="button" aria-disabled=${isLoading} @click=${press}>
    ${label}
  </button>`;
}
