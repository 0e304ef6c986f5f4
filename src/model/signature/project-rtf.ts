import { Projection } from './projection.ts';

/** Groups that hold no text of the document. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict fldinst object objdata listtable listoverridetable generator themedata colorschememapping datastore latentstyles rsidtbl xmlnstbl filetbl revtbl bkmkstart bkmkend template'.split(
    ' ',
  ),
);
/** Words that are characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  tab: ' ',
  line: ' ',
  par: ' ',
  cell: ' ',
  row: ' ',
  sect: ' ',
  page: ' ',
};
const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;

interface Group {
  isSilent: boolean;
  /** How many characters after `\uN` stand in for it, for readers without Unicode. */
  substitutes: number;
}

/** What an RTF file says. */
export function projectRtf(rtf: string): Projection {
  return new RtfReader(rtf).read();
}

class RtfReader {
  readonly #rtf: string;
  readonly #projection = new Projection();
  readonly #stack: Group[] = [];
  #group: Group = { isSilent: false, substitutes: 1 };
  /** Substitutes still to be passed over. */
  #skip = 0;
  #decoder = new TextDecoder('windows-1252');
  /** The first half of a character of two units, and where it stands. */
  #half: { readonly unit: number; readonly start: number } | undefined;
  #at = 0;

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  read(): Projection {
    while (this.#at < this.#rtf.length) this.#next();
    return this.#projection;
  }

  #next(): void {
    const start = this.#at;
    const sign = this.#rtf.charAt(start);
    if (sign === '{') {
      this.#stack.push(this.#group);
      this.#group = { ...this.#group };
      this.#at++;
    } else if (sign === '}') {
      this.#group = this.#stack.pop() ?? this.#group;
      this.#skip = 0;
      this.#at++;
    } else if (sign === '\\') this.#control(start);
    else {
      this.#at++;
      if (sign !== '\r' && sign !== '\n') this.#say(sign, start);
    }
  }

  #control(start: number): void {
    WORD.lastIndex = start;
    const match = WORD.exec(this.#rtf);
    if (!match) {
      this.#symbol(start);
      return;
    }
    const [whole, name = '', value] = match;
    this.#at = start + whole.length;
    const word = name.toLowerCase();
    if (SILENT.has(word)) this.#group.isSilent = true;
    else if (word === 'u' && value !== undefined) this.#unicode(Number(value), start);
    else if (word === 'uc') this.#group.substitutes = Number(value ?? 1);
    else if (word === 'ansicpg') this.#decoder = decoderOf(value ?? '');
    else if (word === 'bin') this.#at += Number(value ?? 0);
    else if (CHARACTERS[word]) this.#say(CHARACTERS[word], start);
  }

  #symbol(start: number): void {
    const sign = this.#rtf.charAt(start + 1);
    this.#at = start + 2;
    if (sign === "'") {
      const byte = Number.parseInt(this.#rtf.slice(start + 2, start + 4), 16);
      this.#at = start + 4;
      if (!Number.isNaN(byte)) this.#say(this.#decoder.decode(Uint8Array.of(byte)), start);
    } else if (sign === '*') this.#group.isSilent = true;
    else if (sign === '~') this.#say(' ', start);
    else if (sign === '_') this.#say('-', start);
    else if (/[\\{}]/.test(sign)) this.#say(sign, start);
    else if (/[\r\n]/.test(sign)) this.#say(' ', start);
  }

  #unicode(value: number, start: number): void {
    const unit = value < 0 ? value + 65_536 : value;
    this.#skip = 0;
    if (unit >= 0xd800 && unit <= 0xdbff) this.#half = { unit, start };
    else if (this.#half && unit >= 0xdc00 && unit <= 0xdfff) {
      this.#say(String.fromCharCode(this.#half.unit, unit), this.#half.start);
      this.#half = undefined;
    } else this.#say(String.fromCharCode(unit), start);
    this.#skip = this.#group.substitutes;
    // The substitutes belong to the character: a replacement takes them along.
    if (this.#skip > 0) this.#passSubstitutes();
  }

  #passSubstitutes(): void {
    const { ends } = this.#projection;
    const last = ends.length - 1;
    while (this.#skip > 0 && this.#at < this.#rtf.length) {
      const rest = this.#rtf.slice(this.#at, this.#at + 4);
      if (/^[{}]/.test(rest) || /^\\[a-z]/i.test(rest)) break;
      this.#at += rest.startsWith("\\'") ? 4 : rest.startsWith('\\') ? 2 : 1;
      this.#skip--;
    }
    this.#skip = 0;
    if (last >= 0 && !this.#group.isSilent && !this.#half) ends[last] = this.#at;
  }

  #say(text: string, start: number): void {
    if (!this.#group.isSilent) this.#projection.add(text, start, this.#at);
  }
}

function decoderOf(codepage: string): TextDecoder {
  try {
    return new TextDecoder(codepage === '10000' ? 'macintosh' : `windows-${codepage}`);
  } catch (error) {
    // A code page that browsers do not know: 1252 has the Danish letters.
    if (error instanceof RangeError) return new TextDecoder('windows-1252');
    throw error;
  }
}
