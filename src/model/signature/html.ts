import { standingColor } from './dark.ts';
import { escapeHtml, escapeHtmlAscii, escapeRule, type HtmlEscape } from './escape.ts';
import type { MailImage } from './data.ts';
import type { Line, LineKind, Piece, Signature } from './lines.ts';

/** How one family of mail programs wants its HTML. */
interface Dialect {
  readonly escape: HtmlEscape;
  /** Written for Word's engine: its own style of links would win over the colour of an `<a>`. */
  readonly word: boolean;
  /** Whether the line height's rule for Word survives; readers have classic Outlook too. */
  readonly rule: boolean;
  /** The version, in a comment. Webmail takes comments out. */
  readonly mark: boolean;
  /** Exchange fills in what differs between senders. */
  readonly tokens?: boolean;
}

const CLASSIC: Dialect = { escape: escapeHtmlAscii, word: true, rule: true, mark: true };
const WEB: Dialect = { escape: escapeHtml, word: false, rule: true, mark: true };
const GMAIL: Dialect = { escape: escapeHtml, word: false, rule: false, mark: false };
const RULE: Dialect = { escape: escapeRule, word: true, rule: true, mark: true, tokens: true };

/** No drawing is wider: phones and reading panes show it without scrolling sideways. */
const WIDTH = 480;
/** Between the logo and the line beside it. */
const GUTTER = 16;
const TEXT_COLOR = '#1f2a33';
const QUIET_COLOR = '#4a5661';
const DEFAULT_ACCENT = '#0b5c7d';
const FONT = 'Arial,sans-serif';

/** The lines that stand together in one cell. */
const PERSON: readonly LineKind[] = ['greeting', 'name', 'role'];
const CONTACT: readonly LineKind[] = ['organisation', 'address', 'phone', 'online', 'days'];
const VISION: readonly LineKind[] = ['vision', 'visionTitle'];
const SMALL: readonly LineKind[] = ['secure', 'more', 'privacy', 'codes'];

interface Face {
  readonly size: number;
  /** Of the cell, where a line in this face is its first. */
  readonly height: number;
  readonly color: string;
  readonly bold?: boolean;
}

/**
 * The file `NAME.htm` in Outlook's folder for signatures: pure ASCII, whatever its encoding. Outlook
 * keeps the body and drops the head, so Word's settings for documents would be read by nobody, and
 * the table needs nothing that Word alone should see: there are no conditional comments.
 */
export function classicHtml(signature: Signature): string {
  return (
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=us-ascii"></head>' +
    `<body>${table(signature, CLASSIC)}</body></html>`
  );
}

/** A page with the signature alone, for everything that reads HTML as browsers do. */
export function webHtml(signature: Signature): string {
  const name = signature.lines.find(({ kind }) => kind === 'name')?.pieces[0]?.text ?? '';
  return (
    `<!doctype html><html lang="${escapeHtml(signature.lang)}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(name)}</title></head><body>${table(signature, WEB)}</body></html>`
  );
}

/** The signature alone, for a clipboard or a settings field. */
export function webFragment(signature: Signature): string {
  return table(signature, WEB);
}

/** What survives Gmail's settings field: no comment, nothing for Word. */
export function gmailHtml(signature: Signature): string {
  return table(signature, GMAIL);
}

/** What an Exchange mail-flow rule puts under a mail; its tokens are left for Exchange to fill. */
export function ruleFragment(signature: Signature): string {
  return table(signature, RULE);
}

function table(signature: Signature, dialect: Dialect): string {
  const drawing = new Drawing(signature, dialect);
  const mark = dialect.mark ? `<!-- ${signature.mark} -->` : '';
  return (
    `${mark}<table role="presentation" lang="${escapeHtml(signature.lang)}" width="100%" ` +
    `cellpadding="0" cellspacing="0" style="max-width:${WIDTH}px">` +
    `${drawing.rows()}</table>`
  );
}

type Faces = Readonly<Record<LineKind, Face>>;

function facesIn(accent: string): Faces {
  const body = { size: 14, height: 20, color: TEXT_COLOR };
  const quiet = { ...body, color: QUIET_COLOR };
  const small = { size: 12, height: 18, color: QUIET_COLOR };
  return {
    greeting: body,
    name: { size: 16, height: 24, color: TEXT_COLOR, bold: true },
    role: quiet,
    organisation: { ...body, bold: true },
    address: body,
    phone: body,
    online: body,
    days: quiet,
    vision: { size: 16, height: 22, color: accent, bold: true },
    visionTitle: quiet,
    campaign: body,
    secure: small,
    more: small,
    privacy: small,
    codes: small,
  };
}

/** The last answer: a thousand signatures in a row have the same accent. */
let known: { readonly accent: string; readonly faces: Faces } | undefined;

/** Writes the rows of one signature in one dialect. */
class Drawing {
  readonly #signature: Signature;
  readonly #dialect: Dialect;
  readonly #accent: string;
  readonly #faces: Faces;

  constructor(signature: Signature, dialect: Dialect) {
    this.#signature = signature;
    this.#dialect = dialect;
    this.#accent = standingColor(signature.accent ?? DEFAULT_ACCENT);
    if (known?.accent !== this.#accent) {
      known = { accent: this.#accent, faces: facesIn(this.#accent) };
    }
    this.#faces = known.faces;
  }

  rows(): string {
    const { logo, banner } = this.#signature;
    const wide = logo ? ' colspan="2"' : '';
    const vision = this.#vision();
    // The space under the sentence belongs to the next cell, or the line beside it would grow.
    let top = vision === '' ? 0 : 12;
    const below = (cell: (top: number) => string) => {
      const row = cell(top);
      if (row !== '') top = 0;
      return row;
    };
    return [
      this.#row(PERSON, wide, 'padding:0 0 8px'),
      this.#row(CONTACT, wide, 'padding:0 0 12px'),
      vision,
      below((above) =>
        banner
          ? `<tr><td${wide} style="padding:${above}px 0 6px">${this.#image(banner.image, banner.href, true)}</td></tr>`
          : '',
      ),
      below((above) => this.#row(['campaign'], wide, `padding:${above}px 0 8px`)),
      below((above) => this.#row(SMALL, wide, `padding:${above}px 0 0`)),
    ].join('');
  }

  #row(kinds: readonly LineKind[], attributes: string, padding: string): string {
    const cell = this.#cell(kinds, attributes, padding);
    return cell && `<tr>${cell}</tr>`;
  }

  /** The logo and the sentence side by side, a line in the accent colour between them. */
  #vision(): string {
    const { logo, home } = this.#signature;
    const line = `border-left:3px solid ${this.#accent}`;
    const sentence = this.#cell(VISION, '', `padding:2px 0 2px 12px;${line}`);
    if (!logo) return sentence && `<tr>${sentence}</tr>`;
    const image = `<td width="${logo.width + GUTTER}">${this.#image(logo, home)}</td>`;
    return `<tr>${image}${sentence || '<td></td>'}</tr>`;
  }

  #cell(kinds: readonly LineKind[], attributes: string, style: string): string {
    const lines = this.#signature.lines.filter(({ kind }) => kinds.includes(kind));
    const first = lines[0];
    if (!first) return '';
    const face = this.#faces[first.kind];
    const text = this.#dialect.tokens
      ? // Exchange may put nothing where a token stands: an empty block takes no room.
        lines.map((line) => `<div>${this.#line(line, face)}</div>`).join('')
      : lines.map((line) => this.#line(line, face) + (line.kind === 'greeting' ? '<br>' : ''));
    const { size, height, color } = face;
    // Word reads its rule only when it stands before the height.
    const rule = this.#dialect.rule ? 'mso-line-height-rule:exactly;' : '';
    const font = `${rule}font:${size}px/${height}px ${FONT};color:${color}`;
    return `<td${attributes} style="${style};${font}">${typeof text === 'string' ? text : text.join('<br>')}</td>`;
  }

  /** A line, with what its face has other than its cell's. */
  #line({ kind, pieces }: Line, cell: Face): string {
    const { size, color, bold } = this.#faces[kind];
    const dot = this.#dialect.escape('\u00A0\u00B7 ');
    const text = pieces.map((piece) => this.#piece(piece, color)).join(dot);
    const style = [
      size === cell.size ? '' : `font-size:${size}px`,
      color === cell.color ? '' : `color:${color}`,
    ].filter((part) => part !== '');
    const styled = style.length > 0 ? `<span style="${style.join(';')}">${text}</span>` : text;
    return bold ? `<b>${styled}</b>` : styled;
  }

  #piece({ label, text, token, href, lang }: Piece, faceColor: string): string {
    const { escape, word } = this.#dialect;
    if (token !== undefined) return `%%${token}%%`;
    const before = label === undefined ? '' : `${escape(label)} `;
    const isPhone = href?.startsWith('tel:') ?? false;
    // A number that breaks over two lines is dialled wrong.
    const words = escape(isPhone ? text.replaceAll(' ', '\u00A0') : text);
    const language = lang === undefined ? '' : ` lang="${escape(lang)}"`;
    if (href === undefined) {
      return before + (language ? `<span${language}>${words}</span>` : words);
    }
    const style = `color:${faceColor}`;
    // Links are underlined by themselves; a number needs no line to be seen as one.
    const link = isPhone ? `${style};text-decoration:none` : style;
    const inner = word ? `<span style="${style}">${words}</span>` : words;
    return `${before}<a href="${escape(href)}"${language} style="${link}">${inner}</a>`;
  }

  #image(
    { src, alt, width, height }: MailImage,
    href: string | undefined,
    shrinks = false,
  ): string {
    const { escape } = this.#dialect;
    // Word keeps to the attributes; phones let a wide banner shrink with its cell.
    const size = shrinks ? `width:100%;max-width:${width}px;height:auto;` : '';
    // Where images are blocked the alternative text is what is seen: it has a face of its own.
    const style = `display:block;${size}font:14px ${FONT};color:${TEXT_COLOR}`;
    const image =
      `<img src="${escape(src)}" alt="${escape(alt)}" width="${width}" height="${height}" ` +
      `border="0" style="${style}">`;
    return href === undefined || alt === '' ? image : `<a href="${escape(href)}">${image}</a>`;
  }
}
