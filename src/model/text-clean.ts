/**
 * Controls, characters that no font draws, and the marks that make a text read in another order
 * than it is written: overrides and embeddings, which reach past the text they stand in. The marks
 * for left-to-right and right-to-left stay; they are harmless, and Arabic and Hebrew need them.
 */
const MISLEADING =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u180E\u200B\u202A-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/** Every kind of line break, Word's own (vertical tab) among them. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const LINE_BREAK = /\r\n?|[\u000B\u000C\u2028\u2029]/g;

/** Joiners shape Arabic, Indic scripts and emoji; beside a Latin letter they only hide a difference. */
const REPEATED_JOINERS = /([\u200C\u200D])[\u200C\u200D]+/g;
const IDLE_JOINER = /(^|[\0-\u024F])[\u200C\u200D]|[\u200C\u200D](?=[\0-\u024F]|$)/g;

const ISOLATES = /[\u2066-\u2069]/g;

/** Invisible copies of ASCII; of use only in the flags of England, Scotland and Wales. */
const TAGS = /(\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]+/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text without a sign outside these ranges holds none of the above: nearly all texts end here. */
const SUSPECT = /[^\t\n -~\u00A0-\u180D\u2010-\u2027\u20A0-\u3163]/;

/**
 * `text` without the characters that are not seen and can mislead: two names that look alike and
 * are not, a file name that reads backwards, an address cut in two. Every kind of line break
 * becomes `\n`.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const seen = text
    .replace(LINE_BREAK, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(MISLEADING, '')
    .replace(TAGS, '$1');
  const closed = isolatesClose(seen) ? seen : seen.replace(ISOLATES, '');
  return closed.replace(REPEATED_JOINERS, '$1').replace(IDLE_JOINER, '$1');
}

/** An isolate left open would turn the rest of the paragraph round. */
function isolatesClose(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(ISOLATES)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
