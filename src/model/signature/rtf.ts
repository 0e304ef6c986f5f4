import { escapeRtf, escapeRtfLink } from './escape.ts';
import { facesIn, TEXT_COLOR, type Faces } from './faces.ts';
import type { Line, Piece, Signature } from './lines.ts';
import { opens } from './plain-text.ts';
import { versionMark } from './version-mark.ts';

/** RTF counts in half points, of which a pixel has one and a half. */
const HALF_POINTS = 1.5;

/** The signature for mails in rich text: text and links, in ASCII, without images. */
export function rtf(signature: Signature): string {
  const { lines, version } = signature;
  const faces = facesIn(signature.accent);
  const body = lines.map((line, index) => {
    const gap = index > 0 && opens(line.kind, lines[index - 1]?.kind);
    return `${gap ? '\\par\r\n' : ''}${paragraph(line, faces)}`;
  });
  return (
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss Arial;}}\r\n' +
    `{\\colortbl;${color(TEXT_COLOR)}${color(faces.accent)}}\r\n` +
    `{\\info{\\doccomm ${escapeRtf(versionMark(version))}}}\r\n` +
    `\\pard\\plain\\f0\r\n${body.join('')}}`
  );
}

function color(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `\\red${value >> 16}\\green${(value >> 8) & 255}\\blue${value & 255};`;
}

function paragraph({ kind, pieces }: Line, faces: Faces): string {
  const { size, bold = false } = faces[kind];
  const index = kind === 'vision' ? 2 : 1;
  const text = pieces.map((piece) => run(piece, index)).join(escapeRtf(' \u00B7 '));
  return `{\\fs${size * HALF_POINTS}\\cf${index}${bold ? '\\b' : ''} ${text}}\\par\r\n`;
}

function run({ label, text, href }: Piece, index: number): string {
  const before = label === undefined ? '' : `${escapeRtf(label)} `;
  if (href === undefined) return before + escapeRtf(text);
  const field = `{\\*\\fldinst HYPERLINK "${escapeRtfLink(href)}"}`;
  return `${before}{\\field${field}{\\fldrslt\\ul\\cf${index} ${escapeRtf(text)}}}`;
}
