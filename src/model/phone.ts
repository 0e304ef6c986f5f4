/** A telephone number that can be dialled from anywhere. */
export interface Phone {
  /** With country code and nothing else: `+4512345678`. */
  readonly e164: string;
  /** As people in Denmark read it: `+45 12 34 56 78`. */
  readonly text: string;
}

/** A Danish number: eight digits, none of them served from an area; 0 and 1 start no subscriber. */
const DANISH = /^[2-9]\d{7}$/;
/** By E.164 a number has at most 15 digits; under 7 there is no country whose numbers are so short. */
const FOREIGN = /^[1-9]\d{6,14}$/;
/** What people write before a number, and between its digits. */
const LABEL = /^\p{L}[\p{L}. ]*[.:]?\s*(?=[+(\d])/u;
const FILLER = /[\s\u00A0\u202F.()/\-\u2010-\u2015]/g;

/**
 * The number that `text` holds, however it was typed: `43577577`, `43 57 75 77`, `(+45) 4357-7577`,
 * `0045 43577577`, `Tlf.: 43 57 75 77`. Numbers without a country are Danish. Undefined where it is
 * no whole number: a local extension, two numbers in one field, or a spreadsheet's `4,36E+07`.
 */
export function parsePhone(text: string): Phone | undefined {
  const typed = text.trim().replace(LABEL, '').replaceAll('(0)', '').replace(FILLER, '');
  const dialled = typed.replace(/^00/, '+');
  if (DANISH.test(dialled)) return danish(dialled);
  // "45 43 57 75 77" without a plus is what an export leaves when the sheet took it for a number.
  const home = /^\+?45(\d{8})$/.exec(dialled)?.[1];
  if (home !== undefined) return DANISH.test(home) ? danish(home) : undefined;
  const abroad = dialled.startsWith('+') ? dialled.slice(1) : '';
  return FOREIGN.test(abroad) ? { e164: `+${abroad}`, text: foreignText(text, abroad) } : undefined;
}

/** The address that dials it. */
export function phoneHref({ e164 }: Phone): string {
  return `tel:${e164}`;
}

function danish(digits: string): Phone {
  return { e164: `+45${digits}`, text: `+45 ${digits.replace(/\B(?=(\d\d)+$)/g, ' ')}` };
}

/** Other countries group their digits in ways of their own: the writer's groups are kept. */
function foreignText(typed: string, digits: string): string {
  const groups = typed.replaceAll('(0)', ' ').match(/\d+/g) ?? [digits];
  return `+${groups.join(' ').replace(/^00 ?/, '')}`;
}
