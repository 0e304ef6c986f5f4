import { css, html, type TemplateResult } from 'lit';
import type { PagingMessages } from '../i18n/paging.ts';
import { filter } from './icons.ts';

export interface FindToolsContent {
  readonly words: Pick<PagingMessages, 'search' | 'filters'>;
  /** The words in the search field. */
  readonly text: string;
  /** How many filters are chosen beside the words. */
  readonly count: number;
  readonly isUnfolded: boolean;
  /** The id of what the button unfolds. */
  readonly controls: string;
  /** Somebody is about to type. */
  readonly turnTo: () => void;
  readonly type: (text: string) => void;
  readonly unfold: () => void;
}

/**
 * Search field and a button for the filters: what is there before that which searches has been
 * fetched. Needs `field`, `findToolsStyles` and `iconStyles`.
 */
export function renderFindTools(content: FindToolsContent): TemplateResult {
  const { words, text, count, isUnfolded, controls, turnTo, type, unfold } = content;
  const typing = ({ currentTarget }: Event): void =>
    type((currentTarget as HTMLInputElement).value);
  return html`<div class="tools screen-only">
    <div class="tools-search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        class="field"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        .value=${text}
        @focus=${turnTo}
        @input=${typing}
      />
    </div>
    <button
      class="button"
      type="button"
      aria-expanded=${isUnfolded}
      aria-controls=${controls}
      @click=${unfold}
    >
      ${filter()} ${words.filters(count)}
    </button>
  </div>`;
}

export const findToolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }

  .tools-search {
    display: grid;
    flex: 1 1 10em;
    gap: 0.375em;
    max-inline-size: 26em;
  }
`;
