import type { MailClient } from './lint-support.ts';

/** What can be wrong with a signature. `i18n` has the words and what to do about each. */
export type LintCode =
  | 'unsupported'
  | 'partly-supported'
  | 'active-content'
  | 'style-sheet'
  | 'color-missing'
  | 'contrast-light'
  | 'contrast-dark'
  | 'font-missing'
  | 'text-small'
  | 'language-missing'
  | 'table-role'
  | 'too-wide'
  | 'alt-missing'
  | 'alt-plain'
  | 'image-size'
  | 'image-border'
  | 'image-format'
  | 'image-data'
  | 'image-insecure'
  | 'image-relative'
  | 'image-heavy'
  | 'image-pixel'
  | 'link-empty'
  | 'link-unsafe'
  | 'link-relative'
  | 'link-insecure'
  | 'link-redirect'
  | 'link-tracking'
  | 'link-person'
  | 'long'
  | 'too-long';

/** `refused` must not be sent; `error` is lost or unreadable for somebody; `hint` could be better. */
export type Severity = 'refused' | 'error' | 'hint';

export interface Finding {
  readonly code: LintCode;
  readonly severity: Severity;
  /** Points taken from 100. */
  readonly cost: number;
  /** Where in the HTML it was met first. */
  readonly at: number;
  /** What it is about: an address, a colour, a feature of the support table, a number. */
  readonly value?: string;
  /** How often it was met. */
  readonly count: number;
  /** The mail programs that lose it. */
  readonly clients?: readonly MailClient[];
}

const RULES: Readonly<Record<LintCode, readonly [Severity, number]>> = {
  unsupported: ['error', 8],
  'partly-supported': ['hint', 1],
  'active-content': ['refused', 40],
  'style-sheet': ['error', 10],
  'color-missing': ['error', 8],
  'contrast-light': ['error', 10],
  'contrast-dark': ['error', 8],
  'font-missing': ['hint', 3],
  'text-small': ['hint', 3],
  'language-missing': ['hint', 2],
  'table-role': ['hint', 2],
  'too-wide': ['error', 8],
  'alt-missing': ['error', 10],
  'alt-plain': ['hint', 2],
  'image-size': ['error', 6],
  'image-border': ['hint', 4],
  'image-format': ['error', 12],
  'image-data': ['error', 12],
  'image-insecure': ['error', 8],
  'image-relative': ['error', 12],
  'image-heavy': ['error', 6],
  'image-pixel': ['refused', 40],
  'link-empty': ['error', 6],
  'link-unsafe': ['refused', 40],
  'link-relative': ['error', 8],
  'link-insecure': ['hint', 3],
  'link-redirect': ['refused', 30],
  'link-tracking': ['refused', 20],
  'link-person': ['refused', 40],
  long: ['hint', 1],
  'too-long': ['error', 25],
};

interface Noted {
  readonly code: LintCode;
  readonly at: number;
  readonly value?: string;
  readonly clients?: readonly MailClient[];
  count: number;
}

/** Gathers what is found; the same thing twice is one finding that was met twice. */
export class Findings {
  readonly #noted = new Map<string, Noted>();

  note(code: LintCode, at: number, value?: string, clients?: readonly MailClient[]): void {
    const key = `${code} ${value ?? ''}`;
    const known = this.#noted.get(key);
    if (known) known.count++;
    else {
      const optional = { ...(value !== undefined && { value }), ...(clients && { clients }) };
      this.#noted.set(key, { code, at, count: 1, ...optional });
    }
  }

  /** The gravest first, then in the order of the text. */
  list(): Finding[] {
    return [...this.#noted.values()]
      .map((noted) => {
        const [severity, cost] = RULES[noted.code];
        // A program more that loses it is a program more to lose readers in.
        const more = noted.code === 'unsupported' ? ((noted.clients?.length ?? 1) - 1) / 2 : 0;
        return { ...noted, severity, cost: cost + more };
      })
      .sort((a, b) => b.cost - a.cost || a.at - b.at);
  }
}
