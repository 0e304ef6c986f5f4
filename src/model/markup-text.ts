import { safeLink, safeSource } from './link.ts';
import { MarkupDraft } from './markup-draft.ts';
import { tokenize, type OpenTag, type Token } from './markup.ts';
import type { RichText } from './rich-text.ts';
import { cleanText } from './text-clean.ts';

/** What foreign HTML says, in the form we show. */
export interface MarkupText {
  readonly tree: RichText;
  /** The images in it, in their order; where and whether they are shown is for others to say. */
  readonly images: readonly MarkupImage[];
}

export interface MarkupImage {
  readonly src: string;
  /** Absent where the page had none; empty where it said that the image is decoration. */
  readonly alt?: string;
}

/**
 * Reads the HTML of others (a JSON Feed's `content_html`, an import) as text with the little form
 * we have. Headings become strong paragraphs, tables a line a row. Scripts, styles, frames, forms
 * and what is hidden are left out with all that is in them; addresses are made absolute with `base`.
 */
export function readMarkup(html: string, base?: string): MarkupText {
  const tokens = [...tokenize(html)];
  const reader = new Reader(tokens, base);
  tokens.forEach((token, index) => reader.read(token, index));
  return { tree: reader.draft.end(), images: reader.images };
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const DROPPED = set(
  'applet audio button canvas datalist head map math object option select svg template textarea title video',
);
const VOID = set('area base br col embed hr img input link meta param source track wbr');
const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
const LIST = set('ul ol menu');
const STRONG = set('b strong h1 h2 h3 h4 h5 h6 th dt summary');
const EMPHASIS = set('i em cite dfn');

/** What ends where the next of its kind begins, and the elements that bound the search for it. */
const ENDS = new Map<string, ReadonlySet<string>>([
  ...['a', 'li', 'p', 'tr', 'option'].map((name) => [name, set(name)] as const),
  ...['dd', 'dt'].map((name) => [name, set('dd dt')] as const),
  ...['td', 'th'].map((name) => [name, set('td th')] as const),
]);
const PARAGRAPH = set('p');
const BOUNDARY = set('ul ol menu dl table');

/** Deeper nesting is an attack or an accident; the words are read, the form is not. */
const DEEPEST = 200;

const HIDDEN_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const NOT_BOLD_STYLE = /(?:^|;)\s{0,9}font-weight\s{0,9}:\s{0,9}(?:normal|400)/i;

/** Emoji that a site has drawn for itself: the words are in `alt`. */
const EMOJI_ALT = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|[\uFE0F\u200D]){1,16}$/u;

interface OpenElement {
  readonly name: string;
  readonly isDropped: boolean;
}

class Reader {
  readonly draft = new MarkupDraft();
  readonly images: MarkupImage[] = [];
  readonly #base: string | undefined;
  readonly #open: OpenElement[] = [];
  /** Where each element is closed for the last time; one never closed cannot swallow the rest. */
  readonly #lastClose = new Map<string, number>();
  #dropping = 0;

  constructor(tokens: readonly Token[], base: string | undefined) {
    this.#base = base;
    tokens.forEach((token, index) => {
      if (token.kind === 'close') this.#lastClose.set(token.name, index);
    });
  }

  read(token: Token, index: number): void {
    if (token.kind === 'text') {
      if (this.#dropping === 0) this.draft.text(cleanText(token.text));
    } else if (token.kind === 'open') {
      this.#openTag(token, index);
    } else if (token.kind === 'close') {
      this.#closeTag(token.name);
    }
  }

  #openTag(tag: OpenTag, index: number): void {
    if (VOID.has(tag.name)) {
      if (this.#dropping === 0) this.#void(tag);
      return;
    }
    this.#endPrevious(ENDS.get(tag.name));
    if (BLOCK.has(tag.name)) {
      this.#endPrevious(PARAGRAPH);
      if (this.#dropping === 0) this.draft.endLine();
    }
    if (this.#open.length >= DEEPEST) return;
    const isDropped = isHidden(tag) && (this.#lastClose.get(tag.name) ?? -1) > index;
    this.#open.push({ name: tag.name, isDropped });
    if (isDropped) this.#dropping += 1;
    if (this.#dropping === 0) this.#begin(tag);
  }

  #begin({ name, attributes }: OpenTag): void {
    const { draft } = this;
    if (name === 'td' || name === 'th') draft.separator();
    if (LIST.has(name)) draft.beginList(name === 'ol');
    if (name === 'li') draft.beginItem();
    if (name === 'pre') draft.beginPre();
    if (name === 'q') draft.text('“');
    const isBold = STRONG.has(name) && !NOT_BOLD_STYLE.test(attributes.get('style') ?? '');
    const href = name === 'a' ? attributes.get('href') : undefined;
    draft.beginForm({
      strong: isBold,
      emphasis: EMPHASIS.has(name),
      href: href === undefined ? undefined : safeLink(href, this.#base),
    });
  }

  #void({ name, attributes }: OpenTag): void {
    if (name === 'br') this.draft.lineBreak();
    if (name === 'hr') this.draft.endLine();
    if (name === 'img') this.#image(attributes);
  }

  #image(attributes: OpenTag['attributes']): void {
    const alt = attributes.get('alt');
    if (alt !== undefined && EMOJI_ALT.test(alt)) {
      this.draft.text(alt);
      return;
    }
    // Pixels that count readers are not pictures.
    const isPixel = ['width', 'height'].every((side) => /^[012]$/.test(attributes.get(side) ?? ''));
    const src = safeSource(attributes.get('src') ?? '', this.#base);
    if (!src || isPixel) return;
    const words = alt === undefined ? undefined : cleanText(alt).replace(/\s+/g, ' ').trim();
    this.images.push(words === undefined ? { src } : { src, alt: words });
  }

  #closeTag(name: string): void {
    // A browser reads `</br>` as a break.
    if (name === 'br' && this.#dropping === 0) this.draft.lineBreak();
    // What is left out ends at its own closing tag, whatever is closed inside it.
    const index = this.#open.findLastIndex((open) => open.name === name || open.isDropped);
    if (this.#open[index]?.name === name) this.#closeTo(index);
  }

  /** `<p>` ends an open `<p>`, `<li>` an open `<li>` of the same list. */
  #endPrevious(names: ReadonlySet<string> | undefined): void {
    if (!names) return;
    const index = this.#open.findLastIndex(
      (open) => names.has(open.name) || open.isDropped || BOUNDARY.has(open.name),
    );
    const found = this.#open[index];
    if (found && names.has(found.name) && !found.isDropped) this.#closeTo(index);
  }

  #closeTo(index: number): void {
    while (this.#open.length > index) {
      const { name, isDropped } = this.#open.pop() ?? { name: '', isDropped: false };
      if (this.#dropping === 0) this.#end(name);
      if (isDropped) this.#dropping -= 1;
    }
  }

  #end(name: string): void {
    const { draft } = this;
    if (name === 'q') draft.text('”');
    draft.endForm();
    if (BLOCK.has(name)) draft.endLine();
    if (LIST.has(name)) draft.endList();
    if (name === 'pre') draft.endPre();
  }
}

function isHidden({ name, attributes }: OpenTag): boolean {
  return (
    DROPPED.has(name) ||
    attributes.has('hidden') ||
    HIDDEN_STYLE.test(attributes.get('style') ?? '')
  );
}
