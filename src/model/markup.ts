import { decodeEntities } from './markup-entities.ts';

/** A piece of HTML, with its place in the source: `html.slice(start, end)` is how it was written. */
export type Token = OpenTag | CloseTag | Words | RawText | Comment;

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface OpenTag extends Place {
  readonly kind: 'open';
  /** In lower case, as all names here. */
  readonly name: string;
  /** Values with their character references read; of two of the same name the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly selfClosing: boolean;
}

export interface CloseTag extends Place {
  readonly kind: 'close';
  readonly name: string;
}

export interface Words extends Place {
  readonly kind: 'text';
  /** With character references read. */
  readonly text: string;
}

/** What stands in a `<style>`, `<script>` or `<iframe>`: as written, for it is no HTML. */
export interface RawText extends Place {
  readonly kind: 'raw';
  /** The element it stands in. */
  readonly name: string;
  readonly text: string;
}

export interface Comment extends Place {
  readonly kind: 'comment';
  readonly text: string;
  /** `mso` of `<!--[if mso]>` and of `<![if mso]>`: what Outlook asks before it reads on. */
  readonly condition?: string;
  /** What stands between `<!--[if mso]>` and `<![endif]-->`: HTML that only Outlook reads. */
  readonly content?: string;
}

/** Elements without HTML in them. */
const RAW = new Set('script style iframe xmp noembed noframes plaintext'.split(' '));
/** Elements with words alone in them. */
const WORDS_ONLY = new Set(['title', 'textarea']);

const TAG_NAME = /<([a-z][^\s/>]*)/iy;
const BETWEEN_ATTRIBUTES = /[\s/]*/y;
const ATTRIBUTE = /(=?[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const COMMENT_END = /--!?>/g;
const CONDITION = /^\[if ([^\]]{1,200})\]/i;
const CONTENT = /^\[if [^\]]{1,200}\]>([^]*)<!\[endif\]$/i;

/**
 * Reads HTML as it is found in feeds and mail, piece by piece. What a browser forgives is forgiven:
 * it never throws, and reads each character a bounded number of times, however the text is made.
 */
export function* tokenize(html: string): Generator<Token> {
  const tokenizer = new Tokenizer(html);
  for (let token = tokenizer.next(); token; token = tokenizer.next()) yield token;
}

class Tokenizer {
  readonly #html: string;
  /** Behind the last `>` no tag can end, so there are none. */
  readonly #lastEnd: number;
  #at = 0;
  /** The element whose words alone come next. */
  #inside = '';
  /** Elements known to have no closing tag in the rest. */
  readonly #unclosed = new Set<string>();

  constructor(html: string) {
    this.#html = html;
    this.#lastEnd = html.lastIndexOf('>');
  }

  next(): Token | undefined {
    while (this.#at < this.#html.length) {
      const token = this.#inside ? this.#insideToken() : this.#token();
      if (token) return token;
    }
    return undefined;
  }

  #token(): Token | undefined {
    const start = this.#at;
    const markup = this.#markupAt(start);
    if (markup > start) return this.#words(start, markup);
    const html = this.#html;
    if (html.startsWith('<!--', start)) return this.#comment(start);
    if (html.startsWith('<![CDATA[', start)) return this.#cdata(start);
    if (html.startsWith('</', start)) return this.#closeTag(start);
    if (html[start + 1] === '!' || html[start + 1] === '?') {
      return this.#bogusComment(start, start + 2);
    }
    return this.#openTag(start);
  }

  /** Where the next piece that is not words begins. */
  #markupAt(from: number): number {
    let at = this.#html.indexOf('<', from);
    while (at >= 0 && at < this.#lastEnd) {
      if (/[a-z/!?]/i.test(this.#html.charAt(at + 1))) return at;
      at = this.#html.indexOf('<', at + 1);
    }
    return this.#html.length;
  }

  #words(start: number, end: number): Words {
    this.#at = end;
    return { kind: 'text', text: decodeEntities(this.#html.slice(start, end)), start, end };
  }

  #openTag(start: number): OpenTag | undefined {
    TAG_NAME.lastIndex = start;
    const name = TAG_NAME.exec(this.#html)?.[1]?.toLowerCase() ?? '';
    const attributes = new Map<string, string>();
    let at = start + 1 + name.length;
    for (;;) {
      BETWEEN_ATTRIBUTES.lastIndex = at;
      at += BETWEEN_ATTRIBUTES.exec(this.#html)?.[0].length ?? 0;
      if (at >= this.#html.length || this.#html[at] === '>') break;
      ATTRIBUTE.lastIndex = at;
      const [written = '', key = '', double, single, bare] = ATTRIBUTE.exec(this.#html) ?? [];
      const value = decodeEntities(double ?? single ?? bare ?? '', true);
      if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
      at += written.length;
    }
    this.#at = at + 1;
    // Cut off within the tag: as in a browser, there is none.
    if (at >= this.#html.length) return undefined;
    if (RAW.has(name) || WORDS_ONLY.has(name)) this.#inside = name;
    const selfClosing = this.#html[at - 1] === '/';
    return { kind: 'open', name, attributes, selfClosing, start, end: at + 1 };
  }

  /** What stands in a script, a style, a title …, up to its closing tag. */
  #insideToken(): RawText | Words | undefined {
    const name = this.#inside;
    this.#inside = '';
    const start = this.#at;
    const end = this.#closingOf(name, start);
    if (end === start) return undefined;
    if (WORDS_ONLY.has(name)) return this.#words(start, end);
    this.#at = end;
    return { kind: 'raw', name, text: this.#html.slice(start, end), start, end };
  }

  #closingOf(name: string, from: number): number {
    // `<iframe … />` is written by tools that think in XML: without a closing tag it is empty.
    const isEmpty = this.#html.startsWith('/>', from - 2);
    if (!this.#unclosed.has(name)) {
      const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
      closing.lastIndex = from;
      const found = closing.exec(this.#html);
      if (found) return found.index;
      this.#unclosed.add(name);
    }
    return isEmpty ? from : this.#html.length;
  }

  #closeTag(start: number): CloseTag | Comment | undefined {
    const html = this.#html;
    if (!/[a-z]/i.test(html.charAt(start + 2))) {
      if (html[start + 2] !== '>') return this.#bogusComment(start, start + 2);
      this.#at = start + 3;
      return undefined;
    }
    const end = html.indexOf('>', start) + 1;
    this.#at = end;
    const name = html.slice(start + 2, end - 1).split(/[\s/]/, 1)[0] ?? '';
    return { kind: 'close', name: name.toLowerCase(), start, end };
  }

  #comment(start: number): Comment {
    const html = this.#html;
    const short = /^-?>/.exec(html.slice(start + 4, start + 6))?.[0];
    if (short) return this.#commentToken('', start, start + 4 + short.length);
    COMMENT_END.lastIndex = start + 4;
    const close = COMMENT_END.exec(html);
    const textEnd = close?.index ?? html.length;
    const end = close ? textEnd + close[0].length : textEnd;
    return this.#commentToken(html.slice(start + 4, textEnd), start, end);
  }

  #bogusComment(start: number, textStart: number): Comment {
    const textEnd = this.#html.indexOf('>', textStart);
    return this.#commentToken(this.#html.slice(textStart, textEnd), start, textEnd + 1);
  }

  #commentToken(text: string, start: number, end: number): Comment {
    this.#at = end;
    const condition = CONDITION.exec(text)?.[1];
    const content = CONTENT.exec(text)?.[1];
    return {
      kind: 'comment',
      text,
      ...(condition !== undefined && { condition }),
      ...(content !== undefined && { content }),
      start,
      end,
    };
  }

  /** Belongs to XML, and is met where somebody unpacked a feed by halves: words as they stand. */
  #cdata(start: number): Words | Comment {
    const textEnd = this.#html.indexOf(']]>', start);
    if (textEnd < 0) return this.#bogusComment(start, start + 2);
    this.#at = textEnd + 3;
    return { kind: 'text', text: this.#html.slice(start + 9, textEnd), start, end: textEnd + 3 };
  }
}
