/**
 * Colours that can be read. A feed's colours are decoration; where text is drawn in one or on one,
 * it is shifted towards black or white until WCAG's contrast holds.
 */

/** Channels from 0 to 255. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** WCAG AA for text of ordinary size. */
const TEXT_RATIO = 4.5;

const BLACK: Rgb = { red: 0, green: 0, blue: 0 };
const WHITE: Rgb = { red: 255, green: 255, blue: 255 };

/** As many steps as a channel has values: no shade between two of them could be drawn. */
const STEPS = 255;

const HEX = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i;
/** As `getComputedStyle` writes any opaque colour. */
const COMPUTED = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/;

/**
 * Reads `#rgb` and `#rrggbb`, which are what a feed may write, and `rgb(1, 2, 3)`, which is what
 * browsers answer. Names and transparent colours are undefined: how they look depends on the page.
 */
export function parseColor(text: string): Rgb | undefined {
  const hex = HEX.exec(text);
  if (hex) {
    const [, r = '', g = '', b = '', rr = r + r, gg = g + g, bb = b + b] = hex;
    return { red: parseInt(rr, 16), green: parseInt(gg, 16), blue: parseInt(bb, 16) };
  }
  const [, red, green, blue] = (COMPUTED.exec(text) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return;
  return Math.max(red, green, blue) > 255 ? undefined : { red, green, blue };
}

/** WCAG's relative luminance: 0 is black, 1 is white. */
export function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG's contrast: 1 for the same colour twice, 21 for black on white. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * The colour, as near to `color` as the contrast on `background` allows, as `#rrggbb`. Where no
 * shade of it is enough, black or white, whichever is better. Undefined where either is no colour
 * that `parseColor` reads.
 */
export function readable(
  color: string,
  background: string,
  ratio: number = TEXT_RATIO,
): string | undefined {
  const wanted = parseColor(color);
  const behind = parseColor(background);
  if (!wanted || !behind) return;
  const darker = steps(wanted, BLACK, behind, ratio);
  const lighter = steps(wanted, WHITE, behind, ratio);
  if (darker === undefined && lighter === undefined) return textOnRgb(behind);
  return toHex(
    (darker ?? Infinity) <= (lighter ?? Infinity)
      ? shifted(wanted, BLACK, darker ?? 0)
      : shifted(wanted, WHITE, lighter ?? 0),
  );
}

/** Black or white, whichever is easier to read on `color`. */
export function textOn(color: string): '#000000' | '#ffffff' | undefined {
  const behind = parseColor(color);
  return behind && textOnRgb(behind);
}

/** The luminance on which black and white have the same contrast. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

function textOnRgb(behind: Rgb): '#000000' | '#ffffff' {
  return luminance(behind) >= MIDDLE ? '#000000' : '#ffffff';
}

/** The fewest steps from `color` towards `goal` that are enough; undefined where none are. */
function steps(color: Rgb, goal: Rgb, behind: Rgb, ratio: number): number | undefined {
  const isEnough = (step: number) => contrastRatio(shifted(color, goal, step), behind) >= ratio;
  if (isEnough(0)) return 0;
  if (!isEnough(STEPS)) return;
  // On its way a colour may come closer to what is behind it first; once past, it only moves away.
  let [tooFew, enough] = [0, STEPS];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Mixed with `goal`: its hue stays. */
function shifted(color: Rgb, goal: Rgb, step: number): Rgb {
  const mix = (from: number, to: number) => Math.round(from + ((to - from) * step) / STEPS);
  return {
    red: mix(color.red, goal.red),
    green: mix(color.green, goal.green),
    blue: mix(color.blue, goal.blue),
  };
}

function toHex({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
