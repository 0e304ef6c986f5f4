import { da } from './da/signature-looks.ts';
import { en } from './en/signature-looks.ts';
import type { Catalogue } from './messages.ts';

/** How different recipients see one signature. */
export interface SignatureLooksMessages {
  readonly title: string;
  readonly checks: string;
  readonly partMissing: string;
  readonly looks: Readonly<
    Record<
      'dark' | 'blocked' | 'phone' | 'classic',
      { readonly name: string; readonly about: string }
    >
  >;
}

export const signatureLooks: Catalogue<SignatureLooksMessages> = { da, en };
