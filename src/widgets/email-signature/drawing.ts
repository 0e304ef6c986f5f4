import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { MailImage } from '../../model/signature/data.ts';
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
} from '../../model/signature/faces.ts';
import type { Line, LineKind, Piece, Signature } from '../../model/signature/lines.ts';
import { inlineStyle } from '../../ui/inline-style.ts';

/** What a mail program makes of a signature. */
export interface Look {
  /** What becomes of a style's colours. */
  readonly tint?: (style: string) => string;
  readonly isBlocked?: boolean;
  /** Word draws an image in the size of its attributes, whatever its style says. */
  readonly isWord?: boolean;
}

/**
 * A signature as `model/signature/html` writes it, drawn on the page: the same cells, faces and
 * order, which a test compares to the letter.
 */
export function drawSignature(signature: Signature, look: Look = {}): TemplateResult {
  const { lang, logo, banner, home } = signature;
  const faces = facesIn(signature.accent);
  const { tint = (style: string) => style } = look;
  const style = (css: string) => inlineStyle(tint(css));
  const wide = logo ? 2 : 1;

  const piece = ({ label, text, href, lang: own = '' }: Piece, face: Face): unknown => {
    const before = label === undefined ? '' : `${label} `;
    const words = isPhone(href) ? text.replaceAll(' ', '\u00A0') : text;
    const language = own || nothing;
    if (href === undefined) return html`${before}<span lang=${language}>${words}</span>`;
    return html`${before}<a
        href=${href}
        lang=${language}
        target="_blank"
        ${style(linkStyle(face, href))}
        >${words}</a
      >`;
  };
  const line = ({ kind, pieces }: Line, cell: Face): unknown => {
    const face = faces[kind];
    const text = pieces.map((one, index) => [
      index > 0 ? '\u00A0\u00B7 ' : nothing,
      piece(one, face),
    ]);
    const styled = html`<span ${style(lineStyle(face, cell))}>${text}</span>`;
    return face.bold ? html`<b>${styled}</b>` : styled;
  };
  const cell = (kinds: readonly LineKind[], box: string, columns = 1): unknown => {
    const lines = signature.lines.filter(({ kind }) => kinds.includes(kind));
    const [first] = lines;
    if (!first) return;
    const face = faces[first.kind];
    return html`<td colspan=${columns} ${style(cellStyle(face, box))}>
      ${lines.map((one, index) => [
        index > 0 ? html`<br />` : nothing,
        line(one, face),
        one.kind === 'greeting' ? html`<br />` : nothing,
      ])}
    </td>`;
  };
  const row = (content: unknown): unknown =>
    content
      ? html`<tr>
          ${content}
        </tr>`
      : nothing;
  const image = (picture: MailImage, href: string | undefined, shrinks: boolean): unknown => {
    const drawn = drawImage(picture, shrinks, look, style);
    if (href === undefined || picture.alt === '') return drawn;
    return html`<a href=${href} target="_blank">${drawn}</a>`;
  };

  const sentence = cell(VISION, visionBox(faces.accent));
  let top = sentence || logo ? BELOW_VISION : 0;
  const below = (make: (space: number) => unknown): unknown => {
    const content = make(top);
    if (content) top = 0;
    return row(content);
  };
  return html`<table
    role="presentation"
    lang=${lang}
    width="100%"
    cellpadding="0"
    cellspacing="0"
    ${style(TABLE_STYLE)}
  >
    <tbody>
      ${row(cell(PERSON, PERSON_BOX, wide))}${row(cell(CONTACT, CONTACT_BOX, wide))}
      ${row(
        logo
          ? html`<td width=${logo.width + GUTTER}>${image(logo, home, false)}</td>
              ${sentence ?? html`<td></td>`}`
          : sentence,
      )}
      ${below(
        (space) =>
          banner &&
          html`<td colspan=${wide} ${style(bannerBox(space))}>
            ${image(banner.image, banner.href, true)}
          </td>`,
      )}
      ${below((space) => cell(['campaign'], campaignBox(space), wide))}
      ${below((space) => cell(SMALL, smallBox(space), wide))}
    </tbody>
  </table>`;
}

function drawImage(
  { here, alt, width, height }: MailImage,
  shrinks: boolean,
  { isBlocked = false, isWord = false }: Look,
  style: (css: string) => DirectiveResult,
): TemplateResult {
  const css = imageStyle(shrinks && !isWord);
  // What programs put in an image's place: a frame of its size with the words in their own face.
  if (isBlocked || !here) {
    const frame = `${css};max-width:100%;width:${width}px;min-height:${height}px`;
    return html`<span class="blocked" ${style(frame)}>${alt}</span>`;
  }
  return html`<img
    src=${here}
    alt=${alt}
    width=${width}
    height=${height}
    referrerpolicy="no-referrer"
    ${style(isWord ? `${css};max-width:none` : css)}
  />`;
}
