import { decodeEntities } from '../../model/markup-entities.ts';

/** An element of XML. Names are as written, with their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Words and elements in their order. */
  readonly content: (Element | string)[];
}

export interface Xml {
  /** Undefined where there is no element. */
  readonly root: Element | undefined;
  /** Whether the root ends, and nothing in it breaks off. */
  readonly isWhole: boolean;
}

/** A piece of a text, and where the next one begins. */
type Piece = { readonly end: number } & (
  | { readonly kind: 'words' | 'cdata'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly rest: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'other' }
);

const ATTRIBUTE = /(?<![^\s"'])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /[^\s/>!?]+/y;
/** No feed is nested this deep. */
const DEEPEST = 60;

/**
 * Reads XML as feeds are written in it. Entities of a document's own are never expanded, nothing is
 * fetched, and what is broken is read as far as it goes. Each sign is looked at once: a pattern for
 * all of it would go back and forth over a text that is made to keep it busy.
 */
export function readXml(xml: string): Xml {
  const top = element('', '');
  const open = [top];
  let piece = pieceAt(xml, 0);
  let isWhole = false;
  for (; piece; piece = pieceAt(xml, piece.end)) {
    const inner = open.at(-1) ?? top;
    if (piece.kind === 'cdata') inner.content.push(piece.text);
    else if (piece.kind === 'words') inner.content.push(decodeEntities(piece.text));
    else if (piece.kind === 'open') {
      const isEmpty = piece.rest.endsWith('/');
      const child = element(piece.name, isEmpty ? piece.rest.slice(0, -1) : piece.rest);
      inner.content.push(child);
      if (!isEmpty && open.length < DEEPEST) open.push(child);
    } else if (piece.kind === 'close') {
      const { name } = piece;
      const at = open.findLastIndex((one) => one.name === name);
      if (at > 0) open.length = at;
      isWhole ||= at === 1;
    }
  }
  return { root: elementsIn(top)[0], isWhole };
}

/** Undefined at the end, and where what begins there never ends. */
function pieceAt(xml: string, at: number): Piece | undefined {
  if (at >= xml.length) return undefined;
  if (xml[at] !== '<') {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    return { kind: 'words', text: xml.slice(at, end), end };
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at);
    return end < 0 ? undefined : { kind: 'cdata', text: xml.slice(at + 9, end), end: end + 3 };
  }
  if (xml.startsWith('<!--', at)) return skipped(xml, '-->', at + 4);
  if (xml.startsWith('<?', at)) return skipped(xml, '?>', at);
  if (/^<!doctype/i.test(xml.slice(at, at + 9))) return doctypeAt(xml, at);
  if (xml.startsWith('</', at)) {
    const end = xml.indexOf('>', at);
    return end < 0
      ? undefined
      : { kind: 'close', name: xml.slice(at + 2, end).trim(), end: end + 1 };
  }
  NAME.lastIndex = at + 1;
  const [name] = NAME.exec(xml) ?? [];
  // A sign of less, and nothing else.
  if (name === undefined) return { kind: 'words', text: '<', end: at + 1 };
  const end = tagEnd(xml, at + 1 + name.length);
  if (end === undefined) return undefined;
  return { kind: 'open', name, rest: xml.slice(at + 1 + name.length, end), end: end + 1 };
}

function skipped(xml: string, mark: string, at: number): Piece | undefined {
  const end = xml.indexOf(mark, at);
  return end < 0 ? undefined : { kind: 'other', end: end + mark.length };
}

/** What a document declares of itself in brackets is passed over with them. */
function doctypeAt(xml: string, at: number): Piece | undefined {
  const bracket = xml.indexOf('[', at);
  const end = xml.indexOf('>', at);
  if (bracket < 0 || end < bracket) return skipped(xml, '>', at);
  const closing = xml.indexOf(']', bracket);
  return closing < 0 ? undefined : skipped(xml, '>', closing);
}

/** The index of the `>` that ends a tag: one between quotes is text. */
function tagEnd(xml: string, from: number): number | undefined {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

function element(name: string, attributes: string): Element {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')] as const,
  );
  return { name, attributes: new Map(pairs), content: [] };
}

/** The words of the first child of one of these names that has any. */
export function textAt(parent: Element | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of childrenOf(parent, name)) {
      const text = wordsOf(child);
      if (text) return text;
    }
  }
  return '';
}

export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return parent ? elementsIn(parent).filter((child) => child.name === name) : [];
}

/** The words of an element, without those of the elements in it. */
export function wordsOf({ content }: Element): string {
  return content
    .filter((one) => typeof one === 'string')
    .join('')
    .trim();
}

const elementsIn = ({ content }: Element): Element[] =>
  content.filter((one): one is Element => typeof one !== 'string');
