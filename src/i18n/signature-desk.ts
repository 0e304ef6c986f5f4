import { da } from './da/signature-desk.ts';
import { en } from './en/signature-desk.ts';
import type { Catalogue } from './messages.ts';
import type { MailProgram } from './signature-person.ts';
import type { FieldWords } from './signature-person.ts';

/** How a signature gets into each mail program, and how copying and downloading went. */
export interface SignatureDeskMessages {
  /** The fields that only some need. */
  readonly fields: Readonly<Record<'address' | 'ean' | 'workingDays' | 'privacyUrl', FieldWords>>;
  /** What is wrong with a field, and what to do. */
  readonly faults: Readonly<
    Record<'name' | 'phone' | 'mobile' | 'email' | 'ean' | 'privacyUrl', string>
  >;
  readonly greeting: string;
  readonly codes: string;
  /** Step by step; the last says what to look for. */
  readonly steps: Readonly<Record<MailProgram, readonly string[]>>;
  readonly lookFor: string;
  readonly copied: string;
  readonly copiedSource: string;
  readonly copiedText: string;
  readonly copyFailed: string;
  readonly downloaded: (name: string) => string;
  readonly imagesLeft: string;
  readonly used: (used: string, limit: string) => string;
  readonly tooLong: string;
  /** The file of steps in the zip. */
  readonly guideName: string;
  readonly guideIntro: string;
}

export const signatureDesk: Catalogue<SignatureDeskMessages> = { da, en };
