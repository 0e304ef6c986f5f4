import { html, type TemplateResult } from 'lit';
import { paging } from '../../i18n/paging.ts';
import { filter } from '../../ui/icons.ts';
import type { Choosing, ChoosingContent } from './choosing.ts';
import type { StoryContext } from './context.ts';

export interface ToolsContent extends ChoosingContent {
  /** What searches and filters, once it is here. */
  readonly choosing: Choosing | undefined;
  /** The words in the search field until then. */
  readonly typed: string;
  /** Somebody is about to type. */
  readonly turnTo: () => void;
  readonly type: (text: string) => void;
  readonly unfold: () => void;
}

/** Search field and filters; what they do is fetched when a reader turns to them. */
export function renderTools(context: StoryContext, content: ToolsContent): TemplateResult {
  const words = paging[context.language];
  const { choosing, typed, turnTo, type, unfold, isUnfolded, result } = content;
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
          .value=${choosing?.text ?? typed}
          @focus=${turnTo}
          @input=${typing}
        />
      </div>
      <button
        class="button"
        type="button"
        aria-expanded=${isUnfolded}
        aria-controls="choosing"
        @click=${unfold}
      >
        ${filter()} ${words.filters(choosing?.count ?? 0)}
      </button>
    </div>
    <div id="choosing">
      ${choosing ? choosing.render(context, content) : html`<p class="count"><bdi>${result}</bdi></p>`}
    </div>`;
}
