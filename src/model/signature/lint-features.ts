import type { OpenTag } from '../markup.ts';
import { readFont } from './lint-style.ts';

/** One feature of HTML, CSS or an image format, used at one place. */
export interface Use {
  /** Its name in the support table: `css-max-width`. */
  readonly feature: string;
  /** The element it is used on. */
  readonly tag: OpenTag;
  /** The value as written; empty for an element. */
  readonly value: string;
  readonly style: ReadonlyMap<string, string>;
}

/** Properties the table has under the name of several. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^border(?:-top|-bottom)?(?:-left|-right)?-radius$/, 'border-radius'],
  [/^border-(?:start|end)-(?:start|end)-radius$/, 'border-radius-logical'],
  [/^border-image/, 'border-image'],
  [/^border-(?:inline|block)$/, 'border-inline-block'],
  [/^border-(?:inline|block)-(?:start|end)/, 'border-inline-block-individual'],
  [/^border-(?:inline|block)-/, 'border-inline-block-longhand'],
  [/^border-(?:top|right|bottom|left|width|style|color)/, 'border'],
  [/^(margin|padding)-(?:top|right|bottom|left)$/, '$1'],
  [/^(margin|padding)-(?:inline|block)$/, '$1-inline-block'],
  [/^(margin|padding)-block-(?:start|end)$/, '$1-block-start-end'],
  [/^(margin|padding)-inline-(?:start|end)$/, '$1-inline-start-end'],
  [/^(?:top|right|bottom|left)$/, 'left-right-top-bottom'],
  [/^inset-/, 'inset'],
  [/^(?:row-|column-)gap$/, 'gap'],
  [/^columns?(?:-width|-rule.*|-span|-fill)?$/, 'column-layout-properties'],
  [/^(?:block|inline)-size$/, 'block-inline-size'],
  [/^overflow-[xy]$/, 'overflow'],
  [/^grid/, 'grid-template'],
  [/^flex-flow$/, 'flex-direction'],
  [/^animation/, 'animation'],
  [/^transition/, 'transition'],
  [/^mask/, 'mask-image'],
  [/^scroll-snap/, 'scroll-snap'],
];

/** Values that are features of their own. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\bcalc\(/, 'css-unit-calc'],
  [/\bvar\(/, 'css-variables'],
  [/\bclamp\(/, 'css-function-clamp'],
  [/\bmin\(/, 'css-function-min'],
  [/\bmax\(/, 'css-function-max'],
  [/\blight-dark\(/, 'css-function-light-dark'],
  [/\blinear-gradient\(/, 'css-linear-gradient'],
  [/\bradial-gradient\(/, 'css-radial-gradient'],
  [/\bconic-gradient\(/, 'css-conic-gradient'],
  [/\b(?:oklch|oklab|lch|lab|hwb|color|color-mix)\(/, 'css-modern-color'],
  [/\brgba\(/, 'css-rgba'],
  [/\brgb\(/, 'css-rgb'],
  [/!\s*important/i, 'css-important'],
  [/\bsystem-ui\b/, 'css-sytem-ui'],
  [/\binitial\b/, 'css-unit-initial'],
  [/\b(?:min|max|fit)-content\b/, 'css-intrinsic-size'],
];

const UNIT = /(?:^|[\s,(/-])\d*\.?\d+(%|[a-z]+)/gi;

/** Everything the table might know about that this tag uses. */
export function* usesOf(tag: OpenTag, style: ReadonlyMap<string, string>): Generator<Use> {
  const use = (feature: string, value = ''): Use => ({ feature, tag, value, style });
  yield use(elementFeature(tag));
  for (const [name, value] of tag.attributes) {
    if (name !== 'style') yield use(attributeFeature(tag, name), value);
  }
  if (tag.name === 'img') yield use(imageFeature(tag.attributes.get('src') ?? ''));
  for (const [name, value] of style) {
    // Prefixed properties are for one engine; the others are meant to pass over them.
    if (/^(?:-|mso-)/.test(name)) continue;
    yield use(`css-${propertyGroup(name)}`, value);
    if (name === 'display') yield use(`css-display-${value.toLowerCase()}`, value);
    if (name === 'font') yield* fontUses(value, use);
    for (const [pattern, feature] of VALUES) if (pattern.test(value)) yield use(feature, value);
    for (const [, unit = ''] of value.matchAll(UNIT)) {
      yield use(`css-unit-${unit === '%' ? 'percent' : unit.toLowerCase()}`, value);
    }
  }
}

function propertyGroup(name: string): string {
  const [pattern, group] = GROUPS.find(([candidate]) => candidate.test(name)) ?? [];
  return pattern && group ? name.replace(pattern, group) : name;
}

function* fontUses(value: string, use: (feature: string, value?: string) => Use): Generator<Use> {
  const font = readFont(value);
  if (!font) return;
  yield use('css-font-size', font.size);
  if (font.height) yield use('css-line-height', font.height);
  if (font.weight) yield use('css-font-weight', font.weight);
}

function elementFeature({ name, attributes }: OpenTag): string {
  if (/^h[1-6]$/.test(name)) return 'html-h1-h6';
  if (/^(?:ul|ol|dl|li|dt|dd)$/.test(name)) return 'html-lists';
  if (/^(?:header|footer|main|section|article|nav|aside|figure|figcaption)$/.test(name)) {
    return 'html-semantics';
  }
  if (name === 'a' && attributes.get('href')?.startsWith('#')) return 'html-anchor-links';
  if (name === 'input') return `html-input-${attributes.get('type') ?? 'text'}`;
  if (name === 'button') return `html-button-${attributes.get('type') ?? 'submit'}`;
  return `html-${name}`;
}

function attributeFeature({ name: tag }: OpenTag, name: string): string {
  if (name === 'loading') return 'html-loading-attribute';
  // `<body background>` and `<table background>` are attributes; `<object>` is an element.
  return tag === name ? '' : `html-${name}`;
}

function imageFeature(src: string): string {
  if (/^data:/i.test(src)) return 'image-base64';
  const format = /\.([a-z0-9]{3,5})(?:[?#]|$)/i.exec(src)?.[1]?.toLowerCase() ?? '';
  return `image-${format === 'jpeg' ? 'jpg' : format}`;
}

/**
 * Features that some programs support in part, and when a use stays within that part. `true` means
 * that nothing is lost. The table's notes say the same in words.
 */
const WITHIN: Readonly<Record<string, (use: Use) => boolean>> = {
  'css-max-width': ({ tag }) => tag.name === 'table' || hasPixelWidth(tag),
  'css-width': ({ tag }) => ['table', 'td', 'th'].includes(tag.name) || hasPixelWidth(tag),
  'css-height': ({ tag }) => !['body', 'span', 'div', 'p'].includes(tag.name),
  'css-padding': ({ tag }) => ['td', 'th'].includes(tag.name),
  'css-margin': ({ tag, value }) =>
    !/-\d|\bauto\b/.test(value) && !['span', 'body'].includes(tag.name),
  'css-border': ({ tag, value }) =>
    !['p', 'div'].includes(tag.name) &&
    [...value.matchAll(/(\d+)px/g)].every(([, n]) => Number(n) <= 8),
  'css-line-height': ({ style, value }) =>
    style.get('mso-line-height-rule')?.toLowerCase() === 'exactly' && /^\d+px$/.test(value),
  'css-font-size': ({ value }) => /^\d[\d.]*(?:px|pt)\b/.test(value),
  'css-font-weight': ({ value }) => /^(?:bold|normal|400|700)$/.test(value),
  'css-text-decoration': ({ value }) => /^(?:none|underline|line-through)$/.test(value),
  'css-text-align': ({ value }) => /^(?:left|right|center|justify)$/.test(value),
  'css-display': ({ value }) => /^(?:block|inline|inline-block|none)$/.test(value),
  'css-background': ({ value }) => /^(?:#[\da-f]{3,6}|[a-z]+)$/i.test(value),
  'css-rgb': ({ value }) => !/rgb\([^),]*\s[^),]*\)|\//.test(value),
  'css-list-style': ({ value }) => !value.includes('url('),
  'css-letter-spacing': ({ value }) => !value.startsWith('-'),
  'css-text-transform': () => true,
  'html-lists': ({ tag }) => !tag.attributes.has('reversed') && !tag.attributes.has('value'),
  'html-width': ({ tag, value }) => tag.name !== 'img' || /^\d+$/.test(value),
  'html-height': ({ value }) => /^\d+$/.test(value),
  'html-dir': ({ tag }) => tag.name !== 'a',
  'html-align': ({ tag, value }) => tag.name !== 'table' || value === 'center',
  'image-gif': () => true,
};

/** Word keeps to the attribute, whatever the style says. */
function hasPixelWidth(tag: OpenTag): boolean {
  return tag.name === 'img' && /^\d+$/.test(tag.attributes.get('width') ?? '');
}

export function staysWithin(use: Use): boolean {
  return WITHIN[use.feature]?.(use) ?? false;
}

/** Features whose loss changes nothing in a signature: what the mail around it brings along. */
export const OF_NO_ACCOUNT: ReadonlySet<string> = new Set([
  'html-doctype',
  'html-body',
  'html-base',
  'html-target',
  'html-aria-hidden',
]);
