import type { Line, LineKind, Piece, Signature } from './lines.ts';

/** Lines before which a paragraph begins, when something stands before them. */
const OPENS: ReadonlySet<LineKind> = new Set([
  'name',
  'organisation',
  'vision',
  'campaign',
  'secure',
]);

/** The signature for mails without formatting: Windows line ends, every address written out. */
export function plainText({ lines }: Signature): string {
  const written = lines.map((line, index) => {
    const gap = index > 0 && opens(line.kind, lines[index - 1]?.kind);
    return (gap ? '\r\n' : '') + text(line);
  });
  return `${written.join('\r\n')}\r\n`;
}

/** Whether a paragraph begins at `kind`: the contact lines may begin with any of theirs. */
export function opens(kind: LineKind, before: LineKind | undefined): boolean {
  if (OPENS.has(kind)) return true;
  const small: readonly (LineKind | undefined)[] = ['secure', 'more', 'privacy', 'codes'];
  if (small.includes(kind)) return !small.includes(before);
  return before === 'role' || before === 'name' ? kind !== 'role' : false;
}

function text({ pieces }: Line): string {
  return pieces.map(piece).join(' \u00B7 ');
}

function piece({ label, text: words, href }: Piece): string {
  const named = label === undefined ? words : `${label} ${words}`;
  // Mail and telephone programs find addresses of their own kind; a link behind words is lost.
  const isSeen = href === undefined || /^(?:mailto|tel):/.test(href) || href.includes(words);
  return isSeen ? named : `${named}: ${href}`;
}
