import { contrastRatio, parseColor } from '../../src/model/contrast.ts';
import type { Theme } from './state.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** WCAG AA for text, and for the edges and marks that carry meaning. */
export const TEXT_RATIO = 4.5;

export function ratio(one: string, other: string): number {
  const [a, b] = [parseColor(one), parseColor(other)];
  return a && b ? contrastRatio(a, b) : 0;
}

/** Black or white, whichever reads better on `color`. */
export const readableOn = (color: string): string =>
  ratio(WHITE, color) >= ratio(BLACK, color) ? WHITE : BLACK;

export const backgroundOf = ({ background }: Theme): string => background || WHITE;
export const textOf = (theme: Theme): string => theme.text || readableOn(backgroundOf(theme));

/** The public tokens, by their CSS names. */
export function tokensOf({ accent, radius, space }: Theme): Readonly<Record<string, string>> {
  return {
    ...(accent && { '--vision-accent': accent, '--vision-on-accent': readableOn(accent) }),
    ...(radius && { '--vision-radius': radius }),
    ...(space && { '--vision-space': space }),
  };
}

/** Heights as measured in the previews, by the width of the container. */
export type Heights = ReadonlyMap<number, number>;

/** What moves below this is off the screen, and a feed that fails leaves no larger hole. */
const ENOUGH = 1500;

/** Rounded down: a little too low moves the page by a little, too high leaves a hole. */
const rounded = (height: number) => Math.min(ENOUGH, Math.floor(height / 10) * 10);

/** What the widget and each form of it will stand in. */
const places = (widget: string) => [
  `vision-${widget}`,
  `[data-vision-widget='${widget}']`,
  `p:has(> a[href*='#vision-widget=${widget}'])`,
];

const block = (selector: string, lines: readonly string[]) =>
  `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;

/** For the site's stylesheet: the looks, and the room that keeps the page from moving. */
export function cssFor(
  widget: string,
  theme: Theme,
  heights: Heights,
  words: { readonly looks: string; readonly room: string },
): string {
  const tokens = Object.entries(tokensOf(theme)).map(([name, value]) => `${name}: ${value};`);
  const selector = places(widget).join(',\n');
  const widths = [...heights].sort(([a], [b]) => a - b);
  const [narrowest, ...wider] = widths;
  const narrow = narrowest?.[1];
  const font = theme.font ? [block(`vision-${widget}`, [`font-family: ${theme.font};`])] : [];
  const looks = [...(tokens.length > 0 ? [block(':root', tokens)] : []), ...font];
  const room = narrow
    ? [
        block(selector, ['display: block;', `min-block-size: ${rounded(narrow)}px;`]),
        ...wider.map(([width, height]) => {
          const rule = block(selector, [`min-block-size: ${rounded(height)}px;`]);
          return `@media (min-width: ${width}px) {\n${rule.replace(/^/gm, '  ')}\n}`;
        }),
      ]
    : [];
  return [
    ...(looks.length > 0 ? [`/* ${words.looks} */`, ...looks] : []),
    ...(room.length > 0 ? [`/* ${words.room} */`, ...room] : []),
  ].join('\n');
}
