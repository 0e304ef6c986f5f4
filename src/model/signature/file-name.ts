import { oneLine } from './one-line.ts';

/** Outlook takes no signature whose name holds one of these; Windows forbids most of them too. */
const FORBIDDEN = /[\\/:"*?><|,@]/g;
/** Devices of old that Windows still will not have as file names, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Windows allows 260 characters for the whole path; a profile's signature folder takes about 80. */
const LONGEST = 64;

/** A file or folder name that Outlook, Windows, macOS and zip programs all take. */
export function safeFileName(value: string, fallback = 'signatur'): string {
  const name = oneLine(value)
    .replace(FORBIDDEN, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    // The cut may have gone through a sign of two units.
    .replace(/[\uD800-\uDBFF]$/, '')
    // Windows drops dots and spaces at the end, and a dot in front hides the file elsewhere.
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return fallback;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Gives every value a name of its own: `Afdeling`, `Afdeling 2`, … Case does not tell names apart. */
export function uniqueFileNames(): (value: string, fallback?: string) => string {
  const taken = new Set<string>();
  /** Where to go on counting, so that a thousand of one name do not search a thousand times. */
  const next = new Map<string, number>();
  return (value, fallback) => {
    const base = safeFileName(value, fallback);
    const key = base.toLowerCase();
    let name = base;
    let count = next.get(key) ?? 2;
    while (taken.has(name.toLowerCase())) name = `${base} ${count++}`;
    next.set(key, count);
    taken.add(name.toLowerCase());
    return name;
  };
}
