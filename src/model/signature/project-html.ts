import { decodeEntities } from '../markup-entities.ts';
import { tokenize, type OpenTag } from '../markup.ts';
import { Projection, type Spot } from './projection.ts';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]{1,31});?/gi;
/** Attributes whose text people see or hear. */
const SPOKEN = /[\s"'](alt|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Elements inside a line of text; at all others a word ends. */
const INLINE = new Set(
  'a abbr b big cite code del em font i ins mark s small span strike strong sub sup tt u wbr o:p'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['title', 'textarea']);

/** What a page of HTML says, its alternative texts included. */
export function projectHtml(html: string): Projection {
  const projection = new Projection();
  project(html, 0, projection);
  return projection;
}

function project(html: string, offset: number, projection: Projection): void {
  let hidden = '';
  for (const token of tokenize(html)) {
    if (token.kind === 'open') {
      if (UNSEEN.has(token.name)) hidden = token.name;
      if (!INLINE.has(token.name)) projection.gap(offset + token.start);
      projectAttributes(html, token, offset, projection);
    } else if (token.kind === 'close') {
      hidden = '';
      if (!INLINE.has(token.name)) projection.gap(offset + token.start);
    } else if (token.kind === 'text' && hidden === '') {
      projectText(html.slice(token.start, token.end), offset + token.start, 'text', projection);
    } else if (token.kind === 'comment' && token.content !== undefined) {
      // What only Outlook reads is read by most of our readers.
      const at = html.indexOf(token.content, token.start);
      project(token.content, offset + at, projection);
    }
  }
}

function projectText(raw: string, offset: number, spot: Spot, projection: Projection): void {
  let done = 0;
  for (const match of raw.matchAll(ENTITY)) {
    const [written] = match;
    const meant = decodeEntities(written, spot !== 'text');
    projection.addPlain(raw.slice(done, match.index), offset + done, spot);
    const [start, end] = [offset + match.index, offset + match.index + written.length];
    if (meant === written) projection.addPlain(written, start, spot);
    else projection.add(meant, start, end, spot);
    done = match.index + written.length;
  }
  projection.addPlain(raw.slice(done), offset + done, spot);
}

function projectAttributes(
  html: string,
  tag: OpenTag,
  offset: number,
  projection: Projection,
): void {
  if (!['alt', 'title', 'aria-label'].some((name) => tag.attributes.get(name))) return;
  for (const match of html.slice(tag.start, tag.end).matchAll(SPOKEN)) {
    const [whole, , double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    const start = tag.start + match.index + whole.lastIndexOf(value);
    projection.wall(offset + start);
    projectText(value, offset + start, bare === undefined ? 'attribute' : 'bare', projection);
    projection.wall(offset + start + value.length);
  }
}
