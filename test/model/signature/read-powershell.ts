/**
 * A tokenizer for PowerShell that knows nothing of how the scripts are made. It follows the language
 * specification's chapter on lexical structure: comments, the four kinds of strings, and the curly
 * quotes that count as straight ones.
 */
export type PsToken =
  | { readonly kind: 'comment' | 'code'; readonly text: string }
  /** A string in which nothing is read, and what it says. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly value: string }
  | { readonly kind: 'expandable'; readonly text: string };

const SINGLE = "'\u2018\u2019\u201A\u201B";
const DOUBLE = '"\u201C\u201D\u201E';

export function readPowerShell(script: string): PsToken[] {
  const tokens: PsToken[] = [];
  let code = '';
  const flush = () => {
    if (code.trim() !== '') tokens.push({ kind: 'code', text: code.trim() });
    code = '';
  };
  for (let at = 0; at < script.length;) {
    const sign = script[at]!;
    const before = script[at - 1] ?? '\n';
    let end = at + 1;
    if (sign === '<' && script[at + 1] === '#') {
      end = script.indexOf('#>', at) + 2;
      if (end < 2) throw new Error(`a comment is open at ${at}`);
      flush();
      tokens.push({ kind: 'comment', text: script.slice(at, end) });
    } else if (sign === '#' && /[\s(){};,|&]/.test(before)) {
      end = at + /^[^\r\n]*/.exec(script.slice(at))![0].length;
      flush();
      tokens.push({ kind: 'comment', text: script.slice(at, end) });
    } else if (sign === '@' && /^@['"\u2018-\u201E][ \t]*\r?\n/.test(script.slice(at, at + 99))) {
      throw new Error(`a here-string at ${at}: the scripts use none`);
    } else if (SINGLE.includes(sign)) {
      let value = '';
      for (;;) {
        if (end >= script.length) throw new Error(`a string is open at ${at}`);
        const next = script[end]!;
        if (!SINGLE.includes(next)) value += next;
        else if (SINGLE.includes(script[end + 1] ?? ' ')) value += script[++end]!;
        else break;
        end++;
      }
      end++;
      flush();
      tokens.push({ kind: 'verbatim', text: script.slice(at, end), value });
    } else if (DOUBLE.includes(sign)) {
      while (end < script.length && !DOUBLE.includes(script[end]!))
        end += script[end] === '`' ? 2 : 1;
      if (end >= script.length) throw new Error(`a string is open at ${at}`);
      end++;
      flush();
      tokens.push({ kind: 'expandable', text: script.slice(at, end) });
    } else if (sign === '`') {
      end = at + 2;
      code += script.slice(at, end);
    } else code += sign;
    at = end;
  }
  flush();
  return tokens;
}

/** What `[regex]::Unescape` makes of it. */
export function unescapeRegex(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, hex?: string, sign?: string) => {
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
    throw new Error(`an escape nobody meant: \\${sign ?? ''}`);
  });
}

/** The values a script holds, in their order: every verbatim string, unescaped where it says so. */
export function valuesOf(tokens: readonly PsToken[]): string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'verbatim') return [];
    const before = tokens[index - 1];
    const isEscaped = before?.kind === 'code' && before.text.endsWith('[regex]::Unescape(');
    return [isEscaped ? unescapeRegex(token.value) : token.value];
  });
}
