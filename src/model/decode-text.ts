/** The encodings that files from offices come in. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** The marks at the start of a file that name its encoding; the decoders take them away. */
const MARKS: readonly (readonly [readonly number[], TextEncodingName])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Reads a text file whose encoding nobody has told: by its mark, else as UTF-8 where that is
 * possible, else as Windows-1252, which Excel and Outlook write in Denmark. No text in Windows-1252
 * with æ, ø or å in it is also right UTF-8, save by a very unlikely chance.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (hasZeroBytes(bytes)) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    // Not UTF-8.
    if (!(error instanceof TypeError)) throw error;
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** Every second byte zero at the start: UTF-16 whose mark was lost. No text has a zero otherwise. */
function hasZeroBytes(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;
}
