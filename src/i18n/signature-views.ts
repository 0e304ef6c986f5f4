import { da } from './da/signature-views.ts';
import { en } from './en/signature-views.ts';
import type { Catalogue } from './messages.ts';

/** What a mail admin's views are called. */
export type SignatureViewsMessages = Readonly<
  Record<'many' | 'coverage' | 'exchange' | 'scripts', string>
>;

export const signatureViews: Catalogue<SignatureViewsMessages> = { da, en };
