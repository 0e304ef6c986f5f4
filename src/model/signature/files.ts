import { safeFileName } from './file-name.ts';
import type { SignatureOutputs } from './outputs.ts';

/** A file as it is written to disk or into a zip. */
export interface SignatureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/**
 * The files of one signature, as Outlook wants to find them: `NAME.htm` and `NAME.rtf` in ASCII,
 * `NAME.txt` in the encoding that Windows calls Unicode; and `NAME.html` in UTF-8 for everybody
 * else. `name` is what Outlook calls the signature in its menu.
 */
export function signatureFiles(
  outputs: Pick<SignatureOutputs, 'classic' | 'rtf' | 'text' | 'web'>,
  name: string,
): SignatureFile[] {
  const safe = safeFileName(name);
  return [
    { name: `${safe}.htm`, bytes: utf8.encode(outputs.classic) },
    { name: `${safe}.rtf`, bytes: utf8.encode(outputs.rtf) },
    { name: `${safe}.txt`, bytes: windowsUnicode(outputs.text) },
    { name: `${safe}.html`, bytes: utf8.encode(outputs.web) },
  ];
}

/** UTF-16, the low byte first, with the mark that says so: without it Outlook guesses Windows-1252. */
export function windowsUnicode(text: string): Uint8Array {
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  writeUtf16(marked, bytes, 0);
  return bytes;
}

/** Writes `text` into `bytes` from `at`, and tells where it ends. */
export function writeUtf16(text: string, bytes: Uint8Array, at: number): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[at++] = unit & 255;
    bytes[at++] = unit >> 8;
  }
  return at;
}

/** The same in UTF-8: in a loop, for words are short and mostly ASCII. */
export function writeUtf8(text: string, bytes: Uint8Array, at: number): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 127) {
      return at + index + utf8.encodeInto(text.slice(index), bytes.subarray(at + index)).written;
    }
    bytes[at + index] = unit;
  }
  return at + text.length;
}
