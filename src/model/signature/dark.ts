import { contrastRatio, parseColor } from '../contrast.ts';
import { linear, writeHex, type Rgb } from '../hex-color.ts';

/**
 * What mail programs make of a colour when the reader has chosen dark. None of them can be asked:
 * the two ways here are the ones the large programs use, and text has to stand in both.
 */

/** WCAG 2.1 AA for text of any size: signatures have no large text to speak of. */
export const ENOUGH_CONTRAST = 4.5;

/** The lightest ground that programs lay under a fully inverted mail. */
const DARK_GROUND: Rgb = { red: 0x1f, green: 0x1f, blue: 0x1f };
/** New Outlook turns white into #333: lightness 21.25 in CIELAB. Everything else is scaled above it. */
const OUTLOOK_GROUND_LIGHTNESS = 21.25;

type Triple = readonly [number, number, number];

/** Sums of a vector and each row: what both directions between RGB and XYZ are. */
function times(rows: readonly Triple[], [a, b, c]: Triple): Triple {
  const [x = 0, y = 0, z = 0] = rows.map(([p, q, r]) => p * a + q * b + r * c);
  return [x, y, z];
}

const TO_XYZ: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const FROM_XYZ: readonly Triple[] = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];
/** Daylight, which white is in CIELAB. */
const D65: Triple = [0.95047, 1, 1.08883];

/** The programs on phones: lightness of HSL is turned upside down, hue and saturation stay. */
function invertHsl({ red, green, blue }: Rgb): Rgb {
  const turn = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
  return { red: red + turn, green: green + turn, blue: blue + turn };
}

function toChannel(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, share)) * 255);
}

/** New Outlook and Outlook on the web: CIELAB lightness is turned and lifted above their grey. */
function invertLab({ red, green, blue }: Rgb): Rgb {
  const xyz = times(TO_XYZ, [linear(red), linear(green), linear(blue)]);
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [x, y, z] = [root(xyz[0] / D65[0]), root(xyz[1]), root(xyz[2] / D65[2])];
  const left = 100 - (116 * y - 16);
  const lightness = (left * (100 - OUTLOOK_GROUND_LIGHTNESS)) / 100 + OUTLOOK_GROUND_LIGHTNESS;
  const turned = (lightness + 16) / 116;
  const cube = (value: number) => (value ** 3 > 0.008856 ? value ** 3 : (value - 16 / 116) / 7.787);
  const [r, g, b] = times(FROM_XYZ, [
    cube(turned + x - y) * D65[0],
    cube(turned),
    cube(turned + z - y) * D65[2],
  ]);
  return { red: toChannel(r), green: toChannel(g), blue: toChannel(b) };
}

/** What new Outlook and Outlook on the web make of a colour, as `#rrggbb`; white becomes #333333. */
export function darkColor(color: string): string {
  const rgb = parseColor(color);
  return rgb ? writeHex(invertLab(rgb)) : color;
}

export interface MailContrast {
  /** As written, on the ground it was written for. */
  readonly light: number;
  /** The worst that dark mail makes of it. */
  readonly dark: number;
}

/** How well text of `color` stands on `ground`. Undefined for colours we cannot read. */
export function mailContrast(color: string, ground = '#ffffff'): MailContrast | undefined {
  const text = parseColor(color);
  const paper = parseColor(ground);
  if (!text || !paper) return;
  const isWhite = Math.min(paper.red, paper.green, paper.blue) === 255;
  const phones = contrastRatio(invertHsl(text), isWhite ? DARK_GROUND : invertHsl(paper));
  const outlook = contrastRatio(invertLab(text), invertLab(paper));
  return { light: contrastRatio(text, paper), dark: Math.min(phones, outlook) };
}

/** The last answer: a thousand signatures in a row ask the same. */
let known: { readonly color: string; readonly standing: string } | undefined;

/**
 * `color` made darker, a little at a time, until text in it can be read on white and in dark mail.
 * Black always can be; what is no colour becomes black.
 */
export function standingColor(color: string): string {
  if (known?.color !== color) known = { color, standing: darkened(color) };
  return known.standing;
}

function darkened(color: string): string {
  const wanted = parseColor(color) ?? { red: 0, green: 0, blue: 0 };
  for (let share = 1; ; share *= 0.96) {
    const hex = writeHex({
      red: Math.floor(wanted.red * share),
      green: Math.floor(wanted.green * share),
      blue: Math.floor(wanted.blue * share),
    });
    const contrast = mailContrast(hex);
    if (!contrast || Math.min(contrast.light, contrast.dark) >= ENOUGH_CONTRAST) return hex;
  }
}
