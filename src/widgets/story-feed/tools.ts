import { html, type TemplateResult } from 'lit';
import { paging } from '../../i18n/paging.ts';
import { renderFindTools } from '../../ui/find-tools.ts';
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
  const { choosing, typed, turnTo, type, unfold, isUnfolded, result } = content;
  return html`${renderFindTools({
      words: paging[context.language],
      text: choosing?.text ?? typed,
      count: choosing?.count ?? 0,
      isUnfolded,
      controls: 'choosing',
      turnTo,
      type,
      unfold,
    })}
    <div id="choosing">
      ${choosing ? choosing.render(context, content) : html`<p class="count"><bdi>${result}</bdi></p>`}
    </div>`;
}
