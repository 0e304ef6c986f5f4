import { escapeRtf, escapeRtfLink } from './escape.ts';
import type { Line, LineKind, Piece, Signature } from './lines.ts';
import { opens } from './plain-text.ts';
import { versionMark } from './version-mark.ts';

/** Half points, as RTF counts. */
const SIZES: Partial<Record<LineKind, number>> = {
  name: 24,
  vision: 24,
  secure: 18,
  more: 18,
  privacy: 18,
  codes: 18,
};
const BODY_SIZE = 21;
const BOLD: ReadonlySet<LineKind> = new Set(['name', 'organisation', 'vision']);
const TEXT_COLOR = '#1f2a33';
const DEFAULT_ACCENT = '#0b5c7d';

/** The signature for mails in rich text: text and links, in ASCII, without images. */
export function rtf(signature: Signature): string {
  const { lines, accent = DEFAULT_ACCENT, version } = signature;
  const body = lines.map((line, index) => {
    const gap = index > 0 && opens(line.kind, lines[index - 1]?.kind);
    return `${gap ? '\\par\r\n' : ''}${paragraph(line)}`;
  });
  return (
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss Arial;}}\r\n' +
    `{\\colortbl;${color(TEXT_COLOR)}${color(accent)}}\r\n` +
    `{\\info{\\doccomm ${escapeRtf(versionMark(version))}}}\r\n` +
    `\\pard\\plain\\f0\r\n${body.join('')}}`
  );
}

function color(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `\\red${value >> 16}\\green${(value >> 8) & 255}\\blue${value & 255};`;
}

function paragraph({ kind, pieces }: Line): string {
  const bold = BOLD.has(kind) ? '\\b' : '';
  const index = kind === 'vision' ? 2 : 1;
  const text = pieces.map((piece) => run(piece, index)).join(escapeRtf(' \u00B7 '));
  return `{\\fs${SIZES[kind] ?? BODY_SIZE}\\cf${index}${bold} ${text}}\\par\r\n`;
}

function run({ label, text, href }: Piece, index: number): string {
  const before = label === undefined ? '' : `${escapeRtf(label)} `;
  if (href === undefined) return before + escapeRtf(text);
  const field = `{\\*\\fldinst HYPERLINK "${escapeRtfLink(href)}"}`;
  return `${before}{\\field${field}{\\fldrslt\\ul\\cf${index} ${escapeRtf(text)}}}`;
}
