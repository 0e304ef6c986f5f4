import { decodeEntities } from '../../model/markup-entities.ts';

/** An element of XML. Names are as written, with their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Words and elements in their order. */
  readonly content: (Element | string)[];
}

const PIECE =
  /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+|<)/gi;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** No feed is nested this deep. */
const DEEPEST = 60;

/**
 * Reads XML as feeds are written in it. Entities of a document's own are never expanded, nothing is
 * fetched, and what is broken is read as far as it goes. Undefined where there is no element.
 */
export function readXml(xml: string): Element | undefined {
  const root = element('', '');
  const open = [root];
  for (const [, cdata, close, name, attributes = '', isEmpty, words] of xml.matchAll(PIECE)) {
    const inner = open.at(-1) ?? root;
    if (cdata !== undefined) inner.content.push(cdata);
    else if (words !== undefined) inner.content.push(decodeEntities(words));
    else if (name !== undefined) {
      const child = element(name, attributes);
      inner.content.push(child);
      if (!isEmpty && open.length < DEEPEST) open.push(child);
    } else if (close !== undefined) {
      const at = open.findLastIndex((one) => one.name === close);
      if (at > 0) open.length = at;
    }
  }
  return elementsIn(root)[0];
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
