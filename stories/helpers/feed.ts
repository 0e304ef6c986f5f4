/** The sample feeds, as Storybook serves them. */
export const ISHOJ = 'feeds/ishoj.json';
export const BALLERUP = 'feeds/ballerup.json';
export const BROKEN = 'feeds/broken.json';

/** An address where there is no feed. */
export const MISSING = 'feeds/findes-ikke.json';

/** A feed with these sections and nothing else: goes inside a widget or a `<vision-feed>`. */
export function inlineFeed(sections: Readonly<Record<string, unknown>> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(
    JSON.stringify({
      version: 1,
      title: 'Et feed',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      updated: '2024-05-29T12:00:00Z',
      ...sections,
    }),
  );
  return script;
}
