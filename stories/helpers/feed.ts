/** The sample feeds, as Storybook serves them. */
export const ISHOJ = 'feeds/ishoj.json';
export const BALLERUP = 'feeds/ballerup.json';
export const BROKEN = 'feeds/broken.json';

/** An address where there is no feed. */
export const MISSING = 'feeds/findes-ikke.json';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript: (text: string) => string };
}
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** On a municipality's page the server writes the feed; where a script does, a strict page must be told that it may. */
const own = trustedTypes?.createPolicy('story-feeds', { createScript: (text) => text });

/** A feed with these sections and nothing else: goes inside a widget or a `<vision-feed>`. */
export function inlineFeed(sections: Readonly<Record<string, unknown>> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  const text = JSON.stringify({
    version: 1,
    title: 'Et feed',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2024-05-29T12:00:00Z',
    ...sections,
  });
  script.text = own?.createScript(text) ?? text;
  return script;
}
