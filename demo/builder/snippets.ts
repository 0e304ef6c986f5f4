/*
 * The forms that a widget can be put on a page in. Pure, so that the survival test sends the very
 * same texts through the editors.
 */
import { feedHint, moduleHint } from '../../src/cli/publish/hints.ts';
import { filesOf } from '../../src/model/entry-files.ts';
import type { Integrity } from './manifest.ts';

/** What is to stand on the page. */
export interface Wish {
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
  /** Only where the page usually shows another feed. */
  readonly feed?: string;
  /** The page that the link leads to where there is no widget. */
  readonly page: string;
  readonly text: string;
}

/** Where the published files stand: `https://widgets.example.dk/`. */
export interface Published {
  readonly base: string;
  readonly version: string;
  readonly feed: string;
}

/** What an embedded page may do; what it opens is a page like any other. */
export const SANDBOX = 'allow-scripts allow-popups allow-downloads allow-popups-to-escape-sandbox';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const pairsOf = ({ options, feed }: Pick<Wish, 'options' | 'feed'>) => [
  ...Object.entries(options),
  ...(feed ? [['feed', feed] as const] : []),
];

/** A fragment that people can read: a comma need not be `%2C`. */
const fragmentOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    // `compact=` is `compact`.
    .join('&')
    .replace(/=(?=&|$)/g, '');

/** For the CMS's own "insert link". */
export function linkAddress(wish: Wish): string {
  const [page = ''] = wish.page.split('#');
  return `${page}#${fragmentOf([['vision-widget', wish.widget], ...pairsOf(wish)])}`;
}

const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** The form that every editor keeps. Alone in its paragraph, or it stays a link. */
export const linkSnippet = (wish: Wish): string => `<p>${link(linkAddress(wish), wish.text)}</p>`;

const attributes = (pairs: readonly (readonly [string, string])[], prefix = '') =>
  pairs
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');

export function placeholderSnippet(wish: Wish): string {
  const data = attributes([['vision-widget', wish.widget], ...pairsOf(wish)], 'data-');
  return `<div${data}>${link(wish.page, wish.text)}</div>`;
}

export function elementSnippet(wish: Wish): string {
  const tag = `vision-${wish.widget}`;
  return `<${tag}${attributes(pairsOf(wish))}>\n  ${link(wish.page, wish.text)}\n</${tag}>`;
}

/** `publish` writes the pages to embed beside the feed. */
export function embedAddress({ widget, options }: Wish, feed: string, theme: Tokens = {}): string {
  const fragment = fragmentOf([...Object.entries(options), ...Object.entries(theme)]);
  const address = new URL(`embed/${widget}.html`, feed).href;
  return fragment ? `${address}#${fragment}` : address;
}

type Tokens = Readonly<Record<string, string>>;

export function iframeSnippet(wish: Wish, { feed }: Published, theme: Tokens, height: number) {
  const src = escaped(embedAddress(wish, feed, theme));
  const frame = `<iframe src="${src}" title="${escaped(wish.text)}" width="100%" height="${height}" style="border: 0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
  // Most editors take the frame away; the link is what is left then.
  return `${frame}\n<p>${link(wish.page, wish.text)}</p>`;
}

/** What lets frames follow the height of what is in them. */
export const heightScript = ({ base }: Published): string =>
  `<script src="${escaped(new URL('v1/embed/height.js', base).href)}" async></script>`;

/** The administrator's one line in the template of all pages. */
export function loaderScript({ base, feed }: Published, allow = ''): string {
  const src = escaped(new URL('v1/vision-widgets.js', base).href);
  const allowed = allow && ` data-allow="${escaped(allow)}"`;
  return `<script type="module" src="${src}" data-feed="${escaped(feed)}"${allowed}></script>`;
}

/**
 * Lines for the head of the pages that show the widget: it and its feed are fetched with the loader, not
 * after it. Empty for a widget that the build does not have.
 */
export function hintLines(
  { widget, options }: Pick<Wish, 'widget' | 'options'>,
  { base, feed }: Published,
  { files }: Integrity,
): string {
  const folder = new URL('v1/', base);
  const modules = filesOf(widget, files, options.view).map((file) =>
    moduleHint(new URL(file, folder).href),
  );
  return modules.length > 0 ? [...modules, feedHint(feed)].join('\n') : '';
}

/** A page of one's own has no other head to put lines in: script, hints and element in one piece. */
export function ownPageSnippet(wish: Wish, published: Published, build: Integrity): string {
  const lines = [loaderScript(published), hintLines(wish, published, build), elementSnippet(wish)];
  return lines.filter(Boolean).join('\n');
}

/** One file and one element: for a page of one's own, with the file guarded by its hash. */
export function standaloneSnippet(
  wish: Wish,
  { base, version, feed }: Published,
  { integrity }: Integrity,
): string {
  const file = `standalone/${wish.widget}.js`;
  const src = escaped(new URL(`${version}/${file}`, base).href);
  const script = `<script type="module" src="${src}" integrity="${integrity[file] ?? ''}" crossorigin="anonymous"></script>`;
  const own = wish.feed ?? feed;
  return [feedHint(own), script, elementSnippet({ ...wish, feed: own })].join('\n');
}

/** What a page's Content-Security-Policy has to allow. */
export function policyLines({ base, feed }: Published, { policy }: Integrity): string {
  const origins = [...new Set([new URL(base).origin, new URL(feed).origin])].join(' ');
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.replace('ORIGIN', origins)};`)
    .join('\n');
}
