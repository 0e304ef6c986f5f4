import type { TextEncodingName } from './decode-text.ts';

let windows: Map<string, number> | undefined;

/** Each sign of Windows-1252, by the browser's own reading of it. */
function windowsSigns(): Map<string, number> {
  const decoder = new TextDecoder('windows-1252');
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at++)
    view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

/**
 * Text as a file in the encoding it was read in, so that a file that was mended is otherwise the one
 * it was. Undefined where the encoding has no such sign. `hasMark` is for UTF-8, which may begin
 * with a mark; UTF-16 always does.
 */
export function encodeText(
  text: string,
  encoding: TextEncodingName,
  hasMark = false,
): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
  if (encoding !== 'windows-1252') return utf16(text, encoding === 'utf-16be');
  windows ??= windowsSigns();
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = windows.get(text.charAt(at));
    if (byte === undefined) return;
    bytes[at] = byte;
  }
  return bytes;
}
