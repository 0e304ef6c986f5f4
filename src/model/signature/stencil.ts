import type { Employee, SignatureOptions, SignatureSource } from './data.ts';
import {
  escapeHtml,
  escapeHtmlAscii,
  escapeRtf,
  escapeRtfLink,
  type HtmlEscape,
} from './escape.ts';
import { writeUtf16, writeUtf8, type SignatureFile } from './files.ts';
import { safeFileName } from './file-name.ts';
import { classicHtml, unbroken, webHtml } from './html.ts';
import { signatureLines, type Line, type LineKind, type Piece, type Signature } from './lines.ts';
import { plainText } from './plain-text.ts';
import { rtf } from './rtf.ts';

/** The lines that differ between people. */
const PERSONAL: ReadonlySet<LineKind> = new Set([
  'name',
  'role',
  'address',
  'phone',
  'online',
  'days',
  'privacy',
  'codes',
]);

/** A staff list has a handful; one in which nobody is like another is made all the same. */
const MOST_SHAPES = 200;
/** Bytes got at a time: each file's own would cost more than the file. */
const SLAB = 1 << 18;
/** Bytes that a unit of text takes at the most. */
const WIDEST = 3;

/** A kind of file: how it is drawn, and how what people typed is written into it. */
interface Kind {
  readonly ending: string;
  readonly draw: (signature: Signature) => string;
  readonly words: (text: string, href: string | undefined) => string;
  /** What follows the scheme of an address. */
  readonly address: (text: string) => string;
  readonly write: (text: string, bytes: Uint8Array, at: number) => number;
}

const inHtml = (escape: HtmlEscape): Pick<Kind, 'words' | 'address' | 'write'> => ({
  words: (text, href) => escape(unbroken(text, href)),
  address: escape,
  write: writeUtf8,
});
const asTyped = (text: string): string => text;

const KINDS: readonly Kind[] = [
  { ending: 'htm', draw: classicHtml, ...inHtml(escapeHtmlAscii) },
  { ending: 'rtf', draw: rtf, words: escapeRtf, address: escapeRtfLink, write: writeUtf8 },
  {
    ending: 'txt',
    draw: (signature) => `\uFEFF${plainText(signature)}`,
    words: asTyped,
    address: asTyped,
    write: writeUtf16,
  },
  { ending: 'html', draw: webHtml, ...inHtml(escapeHtml) },
];

/** What a person's own is put into: words, or an address behind its scheme. */
interface Slot {
  readonly text: string;
  readonly href: string | undefined;
  readonly isAddress: boolean;
}

/** One file of one shape: what all have in common, and the slot behind each piece but the last. */
interface Cut {
  readonly kind: Kind;
  readonly pieces: readonly { readonly before: Uint8Array; readonly slot: number }[];
  readonly length: number;
}

/**
 * Makes the files of many people's signatures. Those of one shape, which have the same lines with
 * the same kinds of words in them, differ in what people typed alone: the rest is drawn once, as one
 * signature is, and written again and again.
 */
export class Stencils {
  readonly #source: SignatureSource;
  readonly #options: SignatureOptions;
  readonly #names: readonly string[];
  readonly #shapes = new Map<string, readonly Cut[]>();
  #slab = new Uint8Array(0);
  #taken = 0;

  /** `name` is what the signature is called in Outlook's menu. */
  constructor(source: SignatureSource, options: SignatureOptions, name: string) {
    this.#source = source;
    this.#options = options;
    this.#names = KINDS.map(({ ending }) => `${safeFileName(name)}.${ending}`);
  }

  files(employee: Employee): SignatureFile[] {
    const signature = signatureLines(employee, this.#source, this.#options);
    const slots: Slot[] = [];
    const shape = shapeOf(signature.lines, slots);
    let cuts = this.#shapes.get(shape);
    if (!cuts) {
      if (this.#shapes.size >= MOST_SHAPES) this.#shapes.clear();
      cuts = cut(signature);
      this.#shapes.set(shape, cuts);
    }
    return cuts.map((one, at) => ({ name: this.#names[at] ?? '', bytes: this.#fill(one, slots) }));
  }

  #fill({ kind, pieces, length }: Cut, own: readonly Slot[]): Uint8Array {
    let room = length;
    const texts = pieces.map(({ slot }) => {
      const filled = own[slot];
      if (!filled) return '';
      const { text, href, isAddress } = filled;
      const written = isAddress ? kind.address(text) : kind.words(text, href);
      room += written.length * WIDEST;
      return written;
    });
    if (this.#taken + room > this.#slab.length) {
      this.#slab = new Uint8Array(Math.max(SLAB, room));
      this.#taken = 0;
    }
    const start = this.#taken;
    let at = start;
    let index = 0;
    for (const { before } of pieces) {
      this.#slab.set(before, at);
      at = kind.write(texts[index++] ?? '', this.#slab, at + before.length);
    }
    this.#taken = at;
    return this.#slab.subarray(start, at);
  }
}

/** The scheme of an address that is a person's own; other addresses are part of the shape. */
function schemeOf(href: string | undefined): string | undefined {
  return href === undefined ? '' : /^(?:tel|mailto):/.exec(href)?.[0];
}

/** What two signatures must have in common to differ in their slots alone; the slots are added to `slots`. */
function shapeOf(lines: readonly Line[], slots: Slot[]): string {
  let shape = '';
  for (const { kind, pieces } of lines) {
    shape += `\n${kind}`;
    if (!PERSONAL.has(kind)) continue;
    for (const { label, text, href, lang } of pieces) {
      const scheme = schemeOf(href);
      shape += `\t${label}\t${lang}\t${scheme ?? `${text}\t${href}`}`;
      if (scheme === undefined) continue;
      slots.push({ text, href, isAddress: false });
      if (href !== undefined)
        slots.push({ text: href.slice(scheme.length), href, isAddress: true });
    }
  }
  return shape;
}

/** Ends the number of a slot. */
const END = 'z';
/** The number of no slot: nothing is put there. */
const NONE = -1;

/** Draws a signature with its slots left open. */
function cut(signature: Signature): Cut[] {
  let mark = 'slot';
  const all = JSON.stringify(signature);
  while (all.includes(mark)) mark += 't';
  let slots = 0;
  const slot = (): string => `${mark}${slots++}${END}`;
  const open = (piece: Piece): Piece => {
    const scheme = schemeOf(piece.href);
    if (scheme === undefined) return piece;
    return { ...piece, text: slot(), href: piece.href === undefined ? undefined : scheme + slot() };
  };
  const lines = signature.lines.map((line) =>
    PERSONAL.has(line.kind) ? { ...line, pieces: line.pieces.map(open) } : line,
  );
  return KINDS.map((kind) => {
    const drawn = kind.draw({ ...signature, lines });
    const pieces = drawn.split(mark).map((part, at) => {
      // Behind a mark stands the number of its slot.
      const end = at === 0 ? 0 : part.indexOf(END) + 1;
      return { before: encoded(part.slice(end), kind), number: Number.parseInt(part, 10) };
    });
    return {
      kind,
      pieces: pieces.map(({ before }, at) => ({ before, slot: pieces[at + 1]?.number ?? NONE })),
      length: pieces.reduce((sum, { before }) => sum + before.length, 0),
    };
  });
}

function encoded(text: string, { write }: Kind): Uint8Array {
  const bytes = new Uint8Array(text.length * WIDEST);
  return bytes.subarray(0, write(text, bytes, 0));
}
