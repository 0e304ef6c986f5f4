import type { LineKind } from './lines.ts';

/** How a signature looks, for all that write or draw it: cells, faces of text, and their styles. */

/** No drawing is wider: phones and reading panes show it without scrolling sideways. */
export const WIDTH = 480;
/** Between the logo and the line beside it. */
export const GUTTER = 16;
export const TEXT_COLOR = '#1f2a33';
const QUIET_COLOR = '#4a5661';
export const DEFAULT_ACCENT = '#0b5c7d';
const FONT = 'Arial,sans-serif';

/** The lines that stand together in one cell. */
export const PERSON: readonly LineKind[] = ['greeting', 'name', 'role'];
export const CONTACT: readonly LineKind[] = ['organisation', 'address', 'phone', 'online', 'days'];
export const VISION: readonly LineKind[] = ['vision', 'visionTitle'];
export const SMALL: readonly LineKind[] = ['secure', 'more', 'privacy', 'codes'];

export const TABLE_STYLE = `max-width:${WIDTH}px`;
export const PERSON_BOX = 'padding:0 0 8px';
export const CONTACT_BOX = 'padding:0 0 12px';
/** The sentence, with a line in the accent colour before it. */
export const visionBox = (accent: string): string =>
  `padding:2px 0 2px 12px;border-left:3px solid ${accent}`;
/** Under the sentence, whose own space would lengthen the line beside it. */
export const BELOW_VISION = 12;
export const bannerBox = (top: number): string => `padding:${top}px 0 6px`;
export const campaignBox = (top: number): string => `padding:${top}px 0 8px`;
export const smallBox = (top: number): string => `padding:${top}px 0 0`;

export interface Face {
  readonly size: number;
  /** Of the cell, where a line in this face is its first. */
  readonly height: number;
  readonly color: string;
  readonly bold?: boolean;
}

export type Faces = Readonly<Record<LineKind, Face>> & { readonly accent: string };

/** The last answer: a thousand signatures in a row have the same accent. */
let known: Faces | undefined;

/** The faces of a signature in a colour that stands in light and dark mail: see `standingColor`. */
export function facesIn(accent = DEFAULT_ACCENT): Faces {
  if (known?.accent !== accent) known = makeFaces(accent);
  return known;
}

function makeFaces(accent: string): Faces {
  const body = { size: 14, height: 20, color: TEXT_COLOR };
  const quiet = { ...body, color: QUIET_COLOR };
  const small = { size: 12, height: 18, color: QUIET_COLOR };
  return {
    accent,
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

/** Of a cell: its box, then the face of its first line. */
export function cellStyle({ size, height, color }: Face, box: string, rule = ''): string {
  return `${box};${rule}font:${size}px/${height}px ${FONT};color:${color}`;
}

/** What a line's face has other than its cell's; empty where that is nothing. */
export function lineStyle({ size, color }: Face, cell: Face): string {
  const other = size === cell.size ? '' : `font-size:${size}px`;
  if (color === cell.color) return other;
  return `${other && `${other};`}color:${color}`;
}

/** Links are underlined by themselves; a number needs no line to be seen as one. */
export function linkStyle({ color }: Face, href: string): string {
  return `color:${color}${isPhone(href) ? ';text-decoration:none' : ''}`;
}

export function isPhone(href: string | undefined): boolean {
  return href?.startsWith('tel:') ?? false;
}

/**
 * Where images are blocked the alternative text is what is seen: it has a face of its own. Phones
 * let a wide banner shrink with its cell; a width in the style would be one to Writer's engine too.
 */
export function imageStyle(shrinks: boolean): string {
  const size = shrinks ? 'max-width:100%;height:auto;' : '';
  return `display:block;${size}font:14px ${FONT};color:${TEXT_COLOR}`;
}
