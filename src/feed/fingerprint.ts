const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;

/** A short name for some bytes: others have another. Not for secrets. */
function hash(bytes: Uint8Array): string {
  // Four bytes at a time; the few left over at the end go one by one.
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let a = 0x811c9dc5;
  let b = bytes.length;
  const mix = (word: number) => {
    a = Math.imul(a ^ word, PRIME);
    b = Math.imul(b ^ word, OTHER_PRIME);
    b ^= b >>> 15;
  };
  for (let at = 0; at < whole; at += 4) mix(view.getInt32(at, true));
  for (let at = whole; at < bytes.length; at += 1) mix(bytes[at] ?? 0);
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}

/** What the server says of this version of the file, so that an old one need not be read again. */
export function serverFingerprint(headers: Pick<Headers, 'get'>): string | undefined {
  const tag = headers.get('ETag');
  if (tag) return `tag ${tag}`;
  // What a server of another origin may show without being told to.
  const modified = headers.get('Last-Modified');
  const length = headers.get('Content-Length');
  return modified && length ? `time ${modified} ${length}` : undefined;
}

/** A name for this version of the file, made from the file itself. */
export function textFingerprint(bytes: Uint8Array): string {
  return `text ${hash(bytes)}`;
}
