/** Inline styles, read as far as a linter needs them. */

/** An honest value is shorter; of an image in the text its beginning is enough. */
const LONGEST_VALUE = 400;

/** The declarations of a `style` attribute, in their order; of two of one name the last counts. */
export function readStyle(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  // Semicolons in quotes and brackets end nothing: url(data:image/png;base64,…).
  for (const part of style.match(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(]|["'(])+/g) ?? []) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (name !== '') declarations.set(name, part.slice(colon + 1, colon + LONGEST_VALUE).trim());
  }
  return declarations;
}

/** What a `font` shorthand sets: `bold 14px/20px Arial, sans-serif`. */
export interface FontShorthand {
  readonly size: string;
  readonly height?: string;
  readonly family: string;
  readonly weight?: string;
}

const FONT = /^(.*?)(\d[\d.]*(?:px|pt|em|rem|%))(?:\s*\/\s*(\S+))?\s+(\S.*)$/s;

export function readFont(value: string): FontShorthand | undefined {
  const [, before = '', size, height, family] = FONT.exec(value) ?? [];
  if (size === undefined || family === undefined) return;
  const weight = /\b(?:bold|bolder|lighter|[1-9]00)\b/.exec(before)?.[0];
  return { size, family, ...(height && { height }), ...(weight && { weight }) };
}

/** A length in CSS pixels, where it is one that stands by itself. */
export function pixels(value: string | undefined): number | undefined {
  const [, number, unit] = /^(-?\d{0,9}\.?\d{1,9})(px|pt)?$/.exec(value?.trim() ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (unit === 'pt' ? 4 / 3 : 1);
}

/** The sixteen first names of CSS colours, and orange: what people type and Word writes. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  windowtext: '#000000',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

/** A colour as `#rrggbb` or `rgb(1, 2, 3)`; undefined where it depends on what is around it. */
export function readColor(value: string | undefined): string | undefined {
  const color = value?.trim().toLowerCase() ?? '';
  const named = NAMES[color];
  if (named) return named;
  if (/^#(?:[\da-f]{3}|[\da-f]{6})$/.test(color)) return color;
  // Attributes of old leave the hash out.
  if (/^[\da-f]{6}$/.test(color)) return `#${color}`;
  const [, red, green, blue] = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(color) ?? [];
  return red === undefined ? undefined : `rgb(${red}, ${green ?? ''}, ${blue ?? ''})`;
}
