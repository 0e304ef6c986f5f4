import { safeLink } from '../link.ts';

/** Addresses in a mail: absolute, of a kind that runs nothing, without signs that end an attribute. */

const EMAIL = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+\.[^\s@,;:<>"()[\]\\]+$/u;

/** The address to write to, where `text` is one. */
export function mailHref(text: string): string | undefined {
  if (!EMAIL.test(text)) return;
  return `mailto:${text.replace(/[^\w.+@-]/gu, (sign) => encodeURIComponent(sign))}`;
}

/**
 * A web, mail or telephone address, resolved against `base`. Undefined for any other scheme, and
 * for what stays relative: in a mail there is no page to be relative to.
 */
export function mailLink(text: string | undefined, base?: string): string | undefined {
  const href = text === undefined ? undefined : safeLink(text.trim(), base);
  // Signs that browsers leave as they are: mail programs and Word are less patient.
  return href?.replace(/[^!-~]|["'<>\\^`{|}]/gu, (sign) =>
    sign === "'" ? '%27' : encodeURIComponent(sign),
  );
}

/** The address as people write it: `www.ishoj.dk`, `ishoj.dk/vision`. */
export function webText(href: string): string {
  return href.replace(/^[a-z]+:(?:\/\/)?/i, '').replace(/\/$/, '');
}
