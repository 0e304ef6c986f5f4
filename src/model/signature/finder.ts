import { decodeText } from '../decode-text.ts';
import { escapeHtmlAscii, escapeRtf } from './escape.ts';
import { isMail, mailParts } from './mail-parts.ts';
import { projectHtml } from './project-html.ts';
import { projectRtf } from './project-rtf.ts';
import { fold, Projection, type Folded, type Spot } from './projection.ts';
import { readVersion, type SignatureVersion } from './version.ts';

export type SourceKind = 'text' | 'html' | 'rtf';

/** A place where an old slogan still stands. */
export interface SloganMatch {
  /** The slogan as the feed has it. */
  readonly slogan: string;
  /** In the part's source, from its first character to behind its last. */
  readonly start: number;
  readonly end: number;
  /** What is read before it, in its place, and after it. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** In an image's alternative text or a tool tip, not in the text itself. */
  readonly isAttribute: boolean;
}

/** One text that was looked through: the whole file, or one of a mail's. */
export interface SearchedPart {
  readonly kind: SourceKind;
  readonly source: string;
  readonly matches: readonly SloganMatch[];
  readonly version?: SignatureVersion | undefined;
  /** Images, whose words nobody can search: a person has to look at them. */
  readonly images: number;
}

export interface FinderReport {
  readonly kind: SourceKind | 'mail';
  readonly parts: readonly SearchedPart[];
  /** How often an old slogan stands in it. */
  readonly count: number;
  /** The version of the signature in it, where it says so. */
  readonly version?: SignatureVersion | undefined;
}

/** Readable characters shown around a match. */
const CONTEXT = 40;
const HTML =
  /<(?:!doctype|!--|html|head|body|table|tbody|tr|td|p|div|span|a|br|b|font|img|meta|style)\b/i;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Looks for old slogans in what somebody pasted or dropped: text, HTML, rich text or a whole mail,
 * told apart by their content. Tags, entities, escapes, soft hyphens, case, line breaks and the
 * kind of dash or space make no difference.
 */
export function findSlogans(input: string | Uint8Array, slogans: readonly string[]): FinderReport {
  const text = typeof input === 'string' ? input : decodeSource(input);
  const wanted = foldSlogans(slogans);
  const isWholeMail = isMail(text);
  const parts = isWholeMail
    ? mailParts(input).map(({ type, text: source }) => search(source, kindOfType(type), wanted))
    : [search(text, kindOf(text), wanted)];
  return {
    kind: isWholeMail ? 'mail' : (parts[0]?.kind ?? 'text'),
    parts,
    count: parts.reduce((sum, { matches }) => sum + matches.length, 0),
    version: parts.find(({ version }) => version)?.version,
  };
}

/** The part's source with `sentence` in place of every old slogan, and nothing else changed. */
export function replaceSlogans(part: SearchedPart, sentence: string): string {
  const projection = project(part.source, part.kind);
  let result = part.source;
  for (const { start, end } of [...part.matches].reverse()) {
    result = replaceOne(result, projection, { start, end }, sentence, part.kind);
  }
  return result;
}

/** HTML may name its own encoding, and Outlook's does. */
function decodeSource(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'windows-1252') return text;
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(text.slice(0, 4000))?.[1];
  try {
    return named && !/^utf-?8$/i.test(named) ? new TextDecoder(named).decode(bytes) : text;
  } catch (error) {
    // A name for no encoding at all.
    if (error instanceof RangeError) return text;
    throw error;
  }
}

function kindOf(text: string): SourceKind {
  if (/^\s*\{\\rtf/.test(text)) return 'rtf';
  return HTML.test(text) ? 'html' : 'text';
}

function kindOfType(type: string): SourceKind {
  return type === 'text/html' ? 'html' : type === 'text/rtf' ? 'rtf' : 'text';
}

function project(source: string, kind: SourceKind): Projection {
  if (kind === 'html') return projectHtml(source);
  if (kind === 'rtf') return projectRtf(source);
  const projection = new Projection();
  projection.addPlain(source, 0);
  return projection;
}

interface Wanted {
  readonly slogan: string;
  readonly folded: string;
}

/** The longest first: where one slogan is the start of another, the whole is meant. */
function foldSlogans(slogans: readonly string[]): Wanted[] {
  return slogans
    .map((slogan) => ({ slogan, folded: fold(Array.from(slogan.trim())).text }))
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => b.folded.length - a.folded.length);
}

function search(source: string, kind: SourceKind, wanted: readonly Wanted[]): SearchedPart {
  const projection = project(source, kind);
  const folded = fold(projection.characters);
  const taken: { from: number; to: number; slogan: string }[] = [];
  for (const { slogan, folded: needle } of wanted) {
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
      const to = at + needle.length;
      if (!isWhole(folded.text, at, to)) continue;
      if (taken.some((other) => at < other.to && to > other.from)) continue;
      taken.push({ from: at, to, slogan });
    }
  }
  taken.sort((a, b) => a.from - b.from);
  return {
    kind,
    source,
    matches: taken.map(({ from, to, slogan }) => describe(projection, folded, from, to, slogan)),
    version: readVersion(source),
    images: source.match(kind === 'rtf' ? /\\pict\b/g : /<img\b/gi)?.length ?? 0,
  };
}

/** Not the beginning of "Byen for allerede …". */
function isWhole(text: string, from: number, to: number): boolean {
  const isInside = (inner: string, outer: string) => LETTER.test(inner) && LETTER.test(outer);
  return (
    !isInside(text.charAt(from), text.charAt(from - 1)) &&
    !isInside(text.charAt(to - 1), text.charAt(to))
  );
}

function describe(
  { characters, starts, ends, spots }: Projection,
  folded: Folded,
  from: number,
  to: number,
  slogan: string,
): SloganMatch {
  const first = folded.first[from] ?? 0;
  const last = folded.last[to - 1] ?? first;
  const readable = (part: readonly string[]) =>
    part
      .join('')
      .replace(/[\u00AD\uFFFF]/g, '')
      .replace(/\s+/g, ' ');
  return {
    slogan,
    start: starts[first] ?? 0,
    end: ends[last] ?? 0,
    before: readable(characters.slice(Math.max(0, first - CONTEXT), first)).trimStart(),
    found: readable(characters.slice(first, last + 1)),
    after: readable(characters.slice(last + 1, last + 1 + CONTEXT)).trimEnd(),
    isAttribute: spots[first] !== 'text',
  };
}

/**
 * Puts the sentence where the first character stood and takes the others away, one by one: tags
 * between them stay, so that what was opened before is closed as before.
 */
function replaceOne(
  source: string,
  { starts, ends, spots }: Projection,
  { start, end }: { readonly start: number; readonly end: number },
  sentence: string,
  kind: SourceKind,
): string {
  let result = '';
  let done = start;
  let isPut = false;
  for (let index = 0; index < starts.length; index++) {
    const [from = 0, to = 0] = [starts[index], ends[index]];
    if (from < start || to > end || to <= from || from < done) continue;
    result += source.slice(done, from);
    if (!isPut) result += escaped(sentence, kind, spots[index] ?? 'text');
    isPut = true;
    done = to;
  }
  return source.slice(0, start) + result + source.slice(done, end) + source.slice(end);
}

function escaped(sentence: string, kind: SourceKind, spot: Spot): string {
  if (kind === 'rtf') return escapeRtf(sentence);
  if (kind === 'text') return sentence;
  const html = escapeHtmlAscii(sentence);
  // Without quotes around it a space would end the attribute.
  return spot === 'bare' ? html.replaceAll(' ', '&#32;') : html;
}
