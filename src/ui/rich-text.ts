import { css, html, nothing, type TemplateResult } from 'lit';
import { isExternal } from '../model/link.ts';
import {
  inlineText,
  type Block,
  type Inline,
  type List,
  type RichText,
} from '../model/rich-text.ts';

export interface LinkOptions {
  /**
   * Where links open in a new tab, the words that say so; only inside a frame, whose own page a
   * link would replace. Elsewhere the reader decides.
   */
  readonly newTab?: string | undefined;
  /** Classes of the link. */
  readonly className?: string;
}

/** A link from a feed; `href` has been found safe. */
export function renderLink(
  href: string,
  content: unknown,
  { newTab, className }: LinkOptions = {},
): TemplateResult {
  const leavesSite = isExternal(href, location.href);
  const rel = [leavesSite && 'external', newTab && 'noopener'].filter(Boolean).join(' ');
  return html`<a
    class=${className ?? nothing}
    href=${href}
    rel=${rel || nothing}
    target=${newTab ? '_blank' : nothing}
    >${content}${newTab ? html`<span class="visually-hidden"> ${newTab}</span>` : nothing}</a
  >`;
}

/** Text with its little form, as elements. Needs `richTextStyles`. */
export function renderRichText(tree: RichText, options: LinkOptions = {}): TemplateResult {
  const blocks = tree.map((block) => renderBlock(block, options));
  return html`<div class="rich-text print-addresses">${blocks}</div>`;
}

function renderBlock(block: Block, options: LinkOptions): TemplateResult {
  if (block.kind === 'list') return renderList(block, options);
  return html`<p>${renderInline(block.content, options)}</p>`;
}

function renderList({ ordered, items }: List, options: LinkOptions): TemplateResult {
  const content = items.map((item) => {
    const inner = item.lists.map((list) => renderList(list, options));
    return html`<li>${renderInline(item.content, options)}${inner}</li>`;
  });
  return ordered
    ? html`<ol>
        ${content}
      </ol>`
    : html`<ul>
        ${content}
      </ul>`;
}

/** The words of one line, without a paragraph around them. */
export function renderInline(content: readonly Inline[], options: LinkOptions = {}): unknown {
  return content.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'break') return html`<br />`;
    const inner = renderInline(part.content, options);
    if (part.kind === 'link') return renderLink(part.href, inner, linkOptions(part, options));
    return part.kind === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`;
  });
}

/** A link whose words are an address already is not printed with it once more. */
function linkOptions(
  { content }: { content: readonly Inline[] },
  options: LinkOptions,
): LinkOptions {
  return /^https?:/i.test(inlineText(content))
    ? { ...options, className: 'shows-address' }
    : options;
}

export const richTextStyles = css`
  .rich-text > * + * {
    margin-block-start: 0.75em;
  }

  .rich-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .rich-text ul {
    list-style: outside disc;
  }

  .rich-text ol {
    list-style: outside decimal;
  }

  .rich-text li + li,
  .rich-text li > :is(ul, ol) {
    margin-block-start: 0.25em;
  }

  .rich-text li::marker {
    color: var(--_accent);
  }
`;
