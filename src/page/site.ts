import { shared, type SiteDefaults } from './registry.ts';

/** What the site's administrator set for every widget of the page. */
export function siteDefaults(): SiteDefaults {
  return shared('site', () => ({ origins: new Set() }));
}

/** The tag the settings stand on: the loader's own, or a `<meta>` where scripts keep no `data-*`. */
function settingsTag(loader: string): HTMLElement | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
  const own = [...scripts].find((script) => script.src === loader);
  if (own?.dataset.feed) return own;
  return document.querySelector<HTMLMetaElement>('meta[name="vision-feed"]') ?? own;
}

/**
 * Reads the settings of the page for the loader at `loader`: `data-feed` (a meta's `content`),
 * `data-lang`, `data-allow`, `data-replace` and `data-replace-in`.
 */
export function readSiteSettings(loader: string): SiteDefaults {
  const site = siteDefaults();
  const tag = settingsTag(loader);
  const { feed, lang, allow = '', replace, replaceIn = 'header' } = tag?.dataset ?? {};
  const address = feed ?? tag?.getAttribute('content');
  if (address) site.feed = new URL(address, location.href).href;
  if (lang) site.language = lang;
  if (replace) site.slogan = { text: replace, within: replaceIn };
  for (const allowed of [loader, site.feed, ...allow.split(/[\s,]+/)]) {
    if (allowed) site.origins.add(new URL(allowed, location.href).origin);
  }
  return site;
}
