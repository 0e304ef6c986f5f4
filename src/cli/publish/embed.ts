import { anchor, escaped, paragraph } from '../../fallback/html.ts';
import {
  FALLBACK_WIDGETS,
  type FallbackWidget,
  renderFallback,
} from '../../fallback/render-fallback.ts';
import { asItem, stringAt } from '../../feed/raw.ts';
import { filesOf, type EntryFiles } from '../../model/entry-files.ts';
import { feedHint, moduleHint } from './hints.ts';
import { pageHtml } from './page.ts';
import type { Published, SiteFile } from './published.ts';

/** Where the widgets' own files stand, and who else they may fetch from. */
export interface EmbedOptions {
  /** The folder of `vision-widgets.js`, with a slash at its end. */
  readonly widgets: string;
  /** Origins beside those of the feed and the widgets. */
  readonly allow: readonly string[];
  /** The feed's name in the folder above. */
  readonly feed: string;
}

declare const __FILES__: EntryFiles | undefined;

/** The files of the build that the command came with; run from its sources, it came with none. */
const FILES = typeof __FILES__ === 'undefined' ? {} : __FILES__;

/** As many as a frame is a list of; a link to the whole of it stands beneath. */
const MOST_FRAMED = 24;

/** Pages for an iframe on the sites of others: one a widget. */
export function embedPages(published: Published, options: EmbedOptions): SiteFile[] {
  return FALLBACK_WIDGETS.map((widget) => [
    `embed/${widget}.html`,
    embedPage(widget, published, options),
  ]);
}

/**
 * A page to be framed. It reads without scripts, for the list stands in it; the feed and who else may
 * be asked stand in it too, so that no address can point it at another feed. Links open in a tab of
 * their own: hardly any page lets itself be framed.
 *
 * `embed/frame.js` tells the page around it how high it is, and reads the options of its address.
 */
export function embedPage(
  widget: FallbackWidget,
  published: Published,
  { widgets, allow, feed }: EmbedOptions,
): string {
  const { ui, language, now, title } = published;
  const name = `vision-${widget}`;
  const file = (path: string) => escaped(widgets + path);
  const href = escaped(`../${feed}`);
  const [, ...imported] = filesOf(widget, FILES);
  const origins = [...new Set([...allow, ...storiesOrigin(published)])].join(' ');
  const list = renderFallback(widget, published, { now, headingLevel: 1, limit: MOST_FRAMED });
  const whole = anchor(escaped(ui.whole), `../fallback/${widget}.html`);
  return pageHtml({
    title: `${ui.headings[widget]} – ${title}`,
    language,
    rootAttributes: ' data-frame',
    head: [
      '<meta name="robots" content="noindex">',
      '<base target="_blank">',
      `<script type="module" src="${file('embed/frame.js')}"></script>`,
      `<script type="module" src="${file('vision-widgets.js')}" data-feed="${href}" data-allow="${escaped(origins)}"></script>`,
      // What the loader would name a round later.
      `<script type="module" src="${file(`widgets/${widget}.js`)}"></script>`,
      ...imported.map((path) => moduleHint(widgets + path)),
      feedHint(`../${feed}`),
      '',
    ].join('\n'),
    body: `<main>
<${name} feed="${href}" heading-level="1">
${list}
${paragraph(whole)}
</${name}>
</main>`,
  });
}

/** A feed that takes its stories from elsewhere means it. */
function storiesOrigin({ raw, url }: Published): string[] {
  const href = stringAt(asItem(raw.storiesFrom), 'href');
  if (href === undefined || !URL.canParse(href, url)) return [];
  const { origin } = new URL(href, url);
  return origin === new URL(url).origin ? [] : [origin];
}
