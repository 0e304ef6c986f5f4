import type { TextInLanguage } from '../text.ts';
import type { WallTime } from '../wall-time.ts';

/** What one employee has typed, or one row of a staff list. All of it is data, none of it markup. */
export interface Employee {
  readonly name: string;
  readonly title?: string | undefined;
  readonly department?: string | undefined;
  readonly phone?: string | undefined;
  readonly mobile?: string | undefined;
  readonly email?: string | undefined;
  /** Where this employee works, when it is not the organisation's own address. */
  readonly address?: string | undefined;
  readonly ean?: string | undefined;
  readonly workingDays?: string | undefined;
  /** The address of the privacy notice that applies to this employee's work. */
  readonly privacyUrl?: string | undefined;
}

export type EmployeeField = keyof Employee;

/** `full`: logo, address and all lines. `compact`: three lines. `text`: all lines, no image. */
export const TEMPLATES = ['full', 'compact', 'text'] as const;
export type Template = (typeof TEMPLATES)[number];

/**
 * The number of what this code draws. Raised when a signature out there should be made again
 * although the feed has not changed; employees are then told that theirs is behind.
 */
export const TEMPLATE_VERSION = 1;

/** An image a mail can carry: absolute https address, PNG, JPEG or GIF, drawn at this size. */
export interface MailImage {
  readonly src: string;
  /** The same file beside the feed that was read, for a page that shows what a mail will look like. */
  readonly here?: string | undefined;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A text with an address to go to. */
export interface LinkedText extends TextInLanguage {
  readonly url?: string | undefined;
}

export interface Campaign extends LinkedText {
  readonly image?: MailImage | undefined;
  /** A day, a wall-clock time in the feed's zone, or a time with an offset. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What the feed says about the signature, in one language, with absolute addresses. */
export interface SignatureSource {
  readonly lang: string;
  readonly organisation: {
    readonly name: string;
    readonly url?: string | undefined;
    readonly logo?: MailImage | undefined;
    readonly address?: string | undefined;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly cvr?: string | undefined;
    readonly ean?: string | undefined;
  };
  readonly greeting?: TextInLanguage | undefined;
  readonly vision?: LinkedText | undefined;
  /** What the vision is called: `Vision 2035`. */
  readonly visionTitle?: TextInLanguage | undefined;
  readonly visionYear?: number | undefined;
  readonly digitalPost?: LinkedText | undefined;
  readonly privacy?: LinkedText | undefined;
  readonly more: readonly LinkedText[];
  readonly campaigns: readonly Campaign[];
  readonly templates: readonly Template[];
  readonly oldSlogans: readonly string[];
  /** The number the feed gives its signature, else the time the feed was updated. */
  readonly version: string;
}

/** The words around the data. `i18n` has them; this is what the model needs. */
export interface SignatureWords {
  readonly greeting: string;
  readonly phone: string;
  readonly mobile: string;
  readonly ean: string;
  readonly cvr: string;
  readonly privacy: string;
  readonly vision: (year: number) => string;
  readonly workingDays: (days: string) => string;
  readonly until: (day: string) => string;
  readonly day: (year: number, month: number, day: number) => string;
}

/** The moment it is, on the world's clock and on the feed's. */
export interface Now {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** What a clock on the wall shows in the feed's zone: `Zone.toWall(instant)`. */
  readonly wall: WallTime;
}

export interface SignatureOptions {
  readonly template: Template;
  readonly words: SignatureWords;
  readonly now: Now;
  /** `#rrggbb` that can be read in light and dark mail: what `standingColor` makes of any colour. */
  readonly accent?: string | undefined;
  /** `false` leaves the greeting to the writer. */
  readonly greeting?: boolean | undefined;
  /** Shows the organisation's EAN and CVR numbers. */
  readonly codes?: boolean | undefined;
}
