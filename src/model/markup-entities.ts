/** U+00A0 to U+00FF in their order; old pages write these without the semicolon too. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Of the two thousand others, those that writers' tools put out and filters are teased with. */
const OTHERS =
  'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ star ☆ starf ★ hearts ♥ check ✓ cross ✗ phone ☎ hyphen ‐ excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ bsol \\ rsqb ] lowbar _ grave ` lbrace { vert | rbrace }'.split(
    ' ',
  );

const SPACES = {
  Tab: '\t',
  NewLine: '\n',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
};

const WITHOUT_SEMICOLON = new Map<string, string>([
  ...LATIN_1.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...['amp', 'AMP'].map((name) => [name, '&'] as const),
  ...['lt', 'LT'].map((name) => [name, '<'] as const),
  ...['gt', 'GT'].map((name) => [name, '>'] as const),
  ...['quot', 'QUOT'].map((name) => [name, '"'] as const),
  ['COPY', '©'],
  ['REG', '®'],
]);

const WITH_SEMICOLON = new Map<string, string>([
  ...Object.entries(SPACES),
  ...OTHERS.flatMap((name, index) =>
    index % 2 === 0 ? [[name, OTHERS[index + 1] ?? ''] as const] : [],
  ),
  ['apos', "'"],
]);

/** What numbers 128 to 159 mean: they are control characters, but everybody means Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z][\da-z]{1,31}))(;?)/gi;

/**
 * `text` with its character references read as a browser reads them, in the subset above; others
 * stay as they are. In an attribute a name counts only with its semicolon, so that
 * `?page=1&copy=2` keeps its parameter.
 */
export function decodeEntities(text: string, inAttribute = false): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole: string, decimal?: string, hex?: string, name?: string, semicolon?: string) => {
      if (decimal) return character(Number(decimal));
      if (hex) return character(Number.parseInt(hex, 16));
      const known = WITHOUT_SEMICOLON.get(name ?? '');
      if (semicolon) return known ?? WITH_SEMICOLON.get(name ?? '') ?? whole;
      return (inAttribute ? undefined : known) ?? whole;
    },
  );
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!isCharacter) return '\uFFFD';
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  return String.fromCodePoint(code);
}
