/** Channels from 0 to 255. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Reads `#rgb` and `#rrggbb`, which are what a feed may write. */
export function parseHex(text: string): Rgb | undefined {
  const long = text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(long)) return;
  const value = parseInt(long.slice(1), 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
}

/** The other way: `#rrggbb`. */
export function writeHex({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG's relative luminance: 0 is black, 1 is white. */
export function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** How much light a channel gives: 0 to 1. */
export function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The luminance on which black and white have the same contrast. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** Black or white, whichever is easier to read on `behind`. */
export function textOnRgb(behind: Rgb): '#000000' | '#ffffff' {
  return luminance(behind) >= MIDDLE ? '#000000' : '#ffffff';
}
