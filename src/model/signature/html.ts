import { escapeHtml, escapeHtmlAscii, escapeRule, type HtmlEscape } from './escape.ts';
import type { MailImage } from './data.ts';
import {
  BELOW_VISION,
  bannerBox,
  campaignBox,
  cellStyle,
  CONTACT,
  CONTACT_BOX,
  facesIn,
  GUTTER,
  imageStyle,
  isPhone,
  lineStyle,
  linkStyle,
  PERSON,
  PERSON_BOX,
  SMALL,
  smallBox,
  TABLE_STYLE,
  VISION,
  visionBox,
  type Face,
  type Faces,
} from './faces.ts';
import type { Line, LineKind, Piece, Signature } from './lines.ts';
import { versionMark } from './version-mark.ts';

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

/** A number that breaks over two lines is dialled wrong. */
export function unbroken(text: string, href: string | undefined): string {
  return isPhone(href) ? text.replaceAll(' ', '\u00A0') : text;
}

function table(signature: Signature, dialect: Dialect): string {
  const drawing = new Drawing(signature, dialect);
  const mark = dialect.mark ? `<!-- ${versionMark(signature.version)} -->` : '';
  return (
    `${mark}<table role="presentation" lang="${escapeHtml(signature.lang)}" width="100%" ` +
    `cellpadding="0" cellspacing="0" style="${TABLE_STYLE}">` +
    `${drawing.rows()}</table>`
  );
}

const COLOR = /^#[\da-f]{6}$/i;

/** Writes the rows of one signature in one dialect. */
class Drawing {
  readonly #signature: Signature;
  readonly #dialect: Dialect;
  readonly #faces: Faces;

  constructor(signature: Signature, dialect: Dialect) {
    this.#signature = signature;
    this.#dialect = dialect;
    const { accent } = signature;
    this.#faces = facesIn(accent !== undefined && COLOR.test(accent) ? accent : undefined);
  }

  rows(): string {
    const { logo, banner } = this.#signature;
    const wide = logo ? ' colspan="2"' : '';
    const vision = this.#vision();
    // The space under the sentence belongs to the next cell, or the line beside it would grow.
    let top = vision === '' ? 0 : BELOW_VISION;
    const below = (cell: (top: number) => string) => {
      const row = cell(top);
      if (row !== '') top = 0;
      return row;
    };
    return [
      this.#row(PERSON, wide, PERSON_BOX),
      this.#row(CONTACT, wide, CONTACT_BOX),
      vision,
      below((above) =>
        banner
          ? `<tr><td${wide} style="${bannerBox(above)}">${this.#image(banner.image, banner.href, true)}</td></tr>`
          : '',
      ),
      below((above) => this.#row(['campaign'], wide, campaignBox(above))),
      below((above) => this.#row(SMALL, wide, smallBox(above))),
    ].join('');
  }

  #row(kinds: readonly LineKind[], attributes: string, padding: string): string {
    const cell = this.#cell(kinds, attributes, padding);
    return cell && `<tr>${cell}</tr>`;
  }

  /** The logo and the sentence side by side, a line in the accent colour between them. */
  #vision(): string {
    const { logo, home } = this.#signature;
    const sentence = this.#cell(VISION, '', visionBox(this.#faces.accent));
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
      : lines
          .map((line) => this.#line(line, face) + (line.kind === 'greeting' ? '<br>' : ''))
          .join('<br>');
    // Word reads its rule only when it stands before the height.
    const rule = this.#dialect.rule ? 'mso-line-height-rule:exactly;' : '';
    return `<td${attributes} style="${cellStyle(face, style, rule)}">${text}</td>`;
  }

  /** A line, with what its face has other than its cell's. */
  #line({ kind, pieces }: Line, cell: Face): string {
    const face = this.#faces[kind];
    const dot = this.#dialect.escape('\u00A0\u00B7 ');
    const text = pieces.map((piece) => this.#piece(piece, face)).join(dot);
    const style = lineStyle(face, cell);
    const styled = style === '' ? text : `<span style="${style}">${text}</span>`;
    return face.bold ? `<b>${styled}</b>` : styled;
  }

  #piece({ label, text, token, href, lang }: Piece, face: Face): string {
    const { escape, word } = this.#dialect;
    if (token !== undefined) return `%%${token}%%`;
    const before = label === undefined ? '' : `${escape(label)} `;
    const words = escape(unbroken(text, href));
    const language = lang === undefined ? '' : ` lang="${escape(lang)}"`;
    if (href === undefined) {
      return before + (language ? `<span${language}>${words}</span>` : words);
    }
    const inner = word ? `<span style="color:${face.color}">${words}</span>` : words;
    return `${before}<a href="${escape(href)}"${language} style="${linkStyle(face, href)}">${inner}</a>`;
  }

  #image(
    { src, alt, width, height }: MailImage,
    href: string | undefined,
    shrinks = false,
  ): string {
    const { escape } = this.#dialect;
    const style = imageStyle(shrinks);
    const image =
      `<img src="${escape(src)}" alt="${escape(alt)}" width="${width}" height="${height}" ` +
      `border="0" style="${style}">`;
    return href === undefined || alt === '' ? image : `<a href="${escape(href)}">${image}</a>`;
  }
}
