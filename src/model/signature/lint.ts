import { tokenize, type OpenTag } from '../markup.ts';
import { ENOUGH_CONTRAST, mailContrast } from './dark.ts';
import { imageProblems, linkProblems } from './lint-addresses.ts';
import { OF_NO_ACCOUNT, staysWithin, usesOf } from './lint-features.ts';
import { Findings, type Finding } from './lint-report.ts';
import { pixels, readColor, readFont, readStyle } from './lint-style.ts';
import { MAIL_CLIENTS, SUPPORT, type MailClient } from './lint-support.ts';

/** Where a signature goes, and how many characters of HTML fit there. */
export const LIMITS = { own: 3500, rule: 5000, gmail: 10_000, addin: 30_000 } as const;
export type Limit = keyof typeof LIMITS;

/** Bytes. A signature goes out thousands of times a day, and phones load it on the road. */
export const IMAGE_WEIGHTS = { logo: 15_000, banner: 60_000 } as const;

export interface LintOptions {
  /** Which limit the text must keep, besides our own. */
  readonly limit?: Limit | undefined;
  /** Words that tell this employee from others: initials, user name, address. */
  readonly person?: readonly string[] | undefined;
  /** How many bytes each image has, by its address, as far as that is known. */
  readonly weights?: ReadonlyMap<string, number> | undefined;
}

export interface LintReport {
  /** 100 is a signature that every reader sees as it was meant. */
  readonly score: number;
  readonly findings: readonly Finding[];
  /** False where something must not be sent, or is lost for somebody. */
  readonly passes: boolean;
  readonly characters: number;
}

const WIDEST = 480;
/** A wider image is a banner. */
const LOGO_WIDTH = 200;
const SMALLEST_TEXT = 11;
const ACTIVE = new Set(
  'script iframe object embed form input button textarea select link'.split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Feature → letters of the table. */
const TABLE: ReadonlyMap<string, string> = new Map(
  SUPPORT.flatMap((line) => {
    const [letters = '', ...features] = line.split(' ');
    return features.map((feature) => [feature, letters] as const);
  }),
);

/** The programs that answer `letter` for `feature`. */
export function clientsWith(letter: 'n' | 'a', feature: string): MailClient[] {
  const letters = TABLE.get(feature) ?? '';
  return MAIL_CLIENTS.filter((_, index) => letters[index] === letter);
}

/** What text at one place looks like: handed down from element to element. */
interface Frame {
  readonly name: string;
  readonly color?: string | undefined;
  readonly ground: string;
  readonly family?: string | undefined;
  readonly size?: number | undefined;
  readonly isUnseen: boolean;
}

const PAGE: Frame = { name: '', ground: '#ffffff', isUnseen: false };
const UNSEEN = new Set(['head', 'title', 'style', 'script', 'template']);

/** Reads a signature as twelve mail programs do, and says what they lose. */
export function lintSignature(html: string, options: LintOptions = {}): LintReport {
  const findings = new Findings();
  new Walk(html, options, findings).run();
  checkLength(html.length, options.limit, findings);
  const list = findings.list();
  const lost = list.reduce((sum, { cost }) => sum + cost, 0);
  return {
    score: Math.max(0, Math.round(100 - lost)),
    findings: list,
    passes: list.every(({ severity }) => severity === 'hint'),
    characters: html.length,
  };
}

function checkLength(length: number, limit: Limit | undefined, findings: Findings): void {
  const most = limit === undefined ? Infinity : LIMITS[limit];
  if (length > most) findings.note('too-long', 0, String(most));
  else if (length > LIMITS.own) findings.note('long', 0, String(LIMITS.own));
}

class Walk {
  readonly #html: string;
  readonly #options: LintOptions;
  readonly #findings: Findings;
  readonly #stack: Frame[] = [PAGE];
  #hasLanguage = false;

  constructor(html: string, options: LintOptions, findings: Findings) {
    this.#html = html;
    this.#options = options;
    this.#findings = findings;
  }

  run(): void {
    let firstText = -1;
    for (const token of tokenize(this.#html)) {
      if (token.kind === 'open') this.#open(token);
      else if (token.kind === 'close') this.#close(token.name);
      else if (token.kind === 'text' && token.text.trim() !== '' && !this.#top().isUnseen) {
        if (firstText < 0) firstText = token.start;
        this.#text(token.start);
      }
    }
    if (firstText >= 0 && !this.#hasLanguage) this.#findings.note('language-missing', firstText);
  }

  #top(): Frame {
    return this.#stack.at(-1) ?? PAGE;
  }

  #open(tag: OpenTag): void {
    const style = readStyle(tag.attributes.get('style') ?? '');
    const frame = descend(this.#top(), tag, style);
    if (tag.attributes.has('lang')) this.#hasLanguage = true;
    this.#features(tag, style);
    if (tag.name === 'a') this.#link(tag);
    if (tag.name === 'img') this.#image(tag, style, frame);
    if (tag.name === 'table') this.#table(tag);
    const width = pixels(tag.attributes.get('width')) ?? pixels(style.get('width')) ?? 0;
    if (width > WIDEST) this.#findings.note('too-wide', tag.start, String(Math.round(width)));
    if (tag.name === 'style') this.#findings.note('style-sheet', tag.start);
    if (!VOID.has(tag.name)) this.#stack.push(frame);
  }

  #close(name: string): void {
    const at = this.#stack.findLastIndex((frame) => frame.name === name);
    if (at > 0) this.#stack.length = at;
  }

  #features(tag: OpenTag, style: ReadonlyMap<string, string>): void {
    const isActive =
      ACTIVE.has(tag.name) || [...tag.attributes.keys()].some((name) => name.startsWith('on'));
    if (isActive) this.#findings.note('active-content', tag.start, tag.name);
    for (const use of usesOf(tag, style)) {
      const { feature } = use;
      if (OF_NO_ACCOUNT.has(feature) || !TABLE.has(feature) || staysWithin(use)) continue;
      const lost = clientsWith('n', feature);
      if (lost.length > 0) this.#findings.note('unsupported', tag.start, feature, lost);
      else {
        const almost = clientsWith('a', feature);
        this.#findings.note('partly-supported', tag.start, feature, almost);
      }
    }
  }

  #table(tag: OpenTag): void {
    const role = tag.attributes.get('role');
    if (role !== 'presentation' && role !== 'none') this.#findings.note('table-role', tag.start);
  }

  #link(tag: OpenTag): void {
    const href = tag.attributes.get('href');
    // An anchor without an address is a name, not a link.
    if (href === undefined) return;
    for (const code of linkProblems(href, this.#options.person)) {
      this.#findings.note(code, tag.start, href);
    }
  }

  #image(tag: OpenTag, style: ReadonlyMap<string, string>, frame: Frame): void {
    const { attributes, start } = tag;
    const src = attributes.get('src') ?? '';
    const width = attributes.get('width') ?? '';
    const height = attributes.get('height') ?? '';
    for (const code of imageProblems(src, this.#options.person)) {
      this.#findings.note(code, start, src.slice(0, 80));
    }
    const note = (code: Parameters<Findings['note']>[0], value?: string) =>
      this.#findings.note(code, start, value ?? src.slice(0, 80));
    if (isPixel(attributes, style)) note('image-pixel');
    if (!/^[1-9]\d*$/.test(width) || !/^[1-9]\d*$/.test(height)) note('image-size');
    if (attributes.get('border') !== '0') note('image-border');
    const alt = attributes.get('alt');
    if (alt === undefined) note('alt-missing');
    else if (alt !== '' && (!frame.color || !frame.family)) note('alt-plain');
    const bytes = this.#options.weights?.get(src);
    const most = Number(width) > LOGO_WIDTH ? IMAGE_WEIGHTS.banner : IMAGE_WEIGHTS.logo;
    if (bytes !== undefined && bytes > most) note('image-heavy', `${src} ${bytes} ${most}`);
  }

  #text(at: number): void {
    const { color, ground, family, size } = this.#top();
    if (color === undefined) this.#findings.note('color-missing', at);
    const contrast = color === undefined ? undefined : mailContrast(color, ground);
    if (contrast && contrast.light < ENOUGH_CONTRAST)
      this.#findings.note('contrast-light', at, color);
    else if (contrast && contrast.dark < ENOUGH_CONTRAST) {
      this.#findings.note('contrast-dark', at, color);
    }
    if (family === undefined) this.#findings.note('font-missing', at);
    if (size !== undefined && size < SMALLEST_TEXT) {
      this.#findings.note('text-small', at, String(Math.round(size)));
    }
  }
}

/** One or two pixels, or hidden: it is not there to be seen. */
function isPixel(
  attributes: ReadonlyMap<string, string>,
  style: ReadonlyMap<string, string>,
): boolean {
  const width = pixels(attributes.get('width')) ?? pixels(style.get('width'));
  const height = pixels(attributes.get('height')) ?? pixels(style.get('height'));
  const isHidden = style.get('display') === 'none' || style.get('visibility') === 'hidden';
  return isHidden || (width ?? 3) <= 2 || (height ?? 3) <= 2;
}

function descend(above: Frame, tag: OpenTag, style: ReadonlyMap<string, string>): Frame {
  const font = readFont(style.get('font') ?? '');
  const ground = readColor(
    style.get('background-color') ?? style.get('background') ?? tag.attributes.get('bgcolor'),
  );
  // A link has the reader's colour for links, whatever the text around it has.
  const inherited = tag.name === 'a' && tag.attributes.has('href') ? undefined : above.color;
  return {
    name: tag.name,
    color: readColor(style.get('color') ?? tag.attributes.get('color')) ?? inherited,
    ground: ground ?? above.ground,
    family: style.get('font-family') ?? font?.family ?? tag.attributes.get('face') ?? above.family,
    size: pixels(style.get('font-size') ?? font?.size) ?? above.size,
    isUnseen: above.isUnseen || UNSEEN.has(tag.name) || style.get('display') === 'none',
  };
}
