import { da } from './da/signature-person.ts';
import { en } from './en/signature-person.ts';
import type { Catalogue } from './messages.ts';

/** What a signature is copied to. */
export type MailProgram =
  | 'outlook-new'
  | 'outlook-classic'
  | 'outlook-mac'
  | 'outlook-mobile'
  | 'gmail'
  | 'apple'
  | 'thunderbird'
  | 'text';

/** A field of the form: its label, and what helps whoever fills it in. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

/** What stands in the widget before anything is pressed: the form, the signature, the buttons. */
export interface SignaturePersonMessages {
  readonly title: string;
  readonly views: Readonly<Record<'person' | 'find', string>>;
  readonly yourDetails: string;
  readonly stays: string;
  readonly fields: Readonly<
    Record<'name' | 'title' | 'department' | 'phone' | 'mobile' | 'email', FieldWords>
  >;
  readonly moreFields: string;
  readonly template: string;
  readonly templates: Readonly<Record<'full' | 'compact' | 'text', string>>;
  readonly signatureLanguage: string;
  /** Stand in the signature until there is a name. */
  readonly yourName: string;
  readonly yourTitle: string;
  readonly yourSignature: string;
  readonly insert: string;
  readonly client: string;
  readonly clients: Readonly<Record<MailProgram, string>>;
  readonly copySignature: string;
  readonly download: string;
  /** In place of a part whose code could not be fetched. */
  readonly partMissing: string;
}

export const signaturePerson: Catalogue<SignaturePersonMessages> = { da, en };
