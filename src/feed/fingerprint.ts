const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;

/** A short name for some bytes: others have another. Not for secrets. */
function hash(bytes: Uint8Array): string {
  // Four bytes at a time: a feed of four megabytes is on its way to the reader.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, bytes.length >> 2);
  let a = 0x811c9dc5;
  let b = bytes.length;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- takes three times as long here
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    a = Math.imul(a ^ word, PRIME);
    b = Math.imul(b ^ word, OTHER_PRIME);
    b ^= b >>> 15;
  }
  for (const byte of bytes.subarray(words.length * 4)) {
    a = Math.imul(a ^ byte, PRIME);
    b = Math.imul(b ^ byte, OTHER_PRIME);
  }
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
