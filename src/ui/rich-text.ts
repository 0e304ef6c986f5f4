import { css, html, nothing, type TemplateResult } from 'lit';
import { isExternal } from '../model/link.ts';
import {
  inlineText,
  type Block,
  type Inline,
  type List,
  type RichText,
} from '../model/rich-text.ts';

/** A link from a feed; `href` has been found safe. */
export function renderLink(
  href: string,
  content: unknown,
  { className }: { readonly className?: string | undefined } = {},
): TemplateResult {
  const rel = isExternal(href, location.href) ? 'external' : nothing;
  return html`<a class=${className ?? nothing} href=${href} rel=${rel}>${content}</a>`;
}

/** Text with its little form, as elements. Needs `richTextStyles`. */
export function renderRichText(tree: RichText): TemplateResult {
  return html`<div class="rich-text print-addresses">${tree.map(renderBlock)}</div>`;
}

function renderBlock(block: Block): TemplateResult {
  return block.kind === 'list' ? renderList(block) : html`<p>${renderInline(block.content)}</p>`;
}

function renderList({ ordered, items }: List): TemplateResult {
  const content = items.map(
    (item) => html`<li>${renderInline(item.content)}${item.lists.map(renderList)}</li>`,
  );
  return ordered
    ? html`<ol>
        ${content}
      </ol>`
    : html`<ul>
        ${content}
      </ul>`;
}

function renderInline(content: readonly Inline[]): unknown {
  return content.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'break') return html`<br />`;
    const inner = renderInline(part.content);
    if (part.kind === 'link') return renderLink(part.href, inner, { className: linkClass(part) });
    return part.kind === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`;
  });
}

/** A link whose words are an address already is not printed with it once more. */
const linkClass = ({ content }: { readonly content: readonly Inline[] }): string | undefined =>
  /^https?:/i.test(inlineText(content)) ? 'shows-address' : undefined;

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
