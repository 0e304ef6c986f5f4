/**
 * Colours that can be read. A feed's colours are decoration; where text is drawn in one or on one,
 * it is shifted towards black or white until WCAG's contrast holds.
 */
import { luminance, parseHex, textOnRgb, writeHex, type Rgb } from './hex-color.ts';

/** WCAG AA for text of ordinary size. */
const TEXT_RATIO = 4.5;

const BLACK: Rgb = { red: 0, green: 0, blue: 0 };
const WHITE: Rgb = { red: 255, green: 255, blue: 255 };

/** As many steps as a channel has values: no shade between two of them could be drawn. */
const STEPS = 255;

/** As `getComputedStyle` writes any opaque colour. */
const COMPUTED = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/;

/**
 * Reads `#rgb` and `#rrggbb`, which are what a feed may write, and `rgb(1, 2, 3)`, which is what
 * browsers answer. Names and transparent colours are undefined: how they look depends on the page.
 */
export function parseColor(text: string): Rgb | undefined {
  const hex = parseHex(text);
  if (hex) return hex;
  const [, red, green, blue] = (COMPUTED.exec(text) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return;
  return Math.max(red, green, blue) > 255 ? undefined : { red, green, blue };
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
  return writeHex(
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
