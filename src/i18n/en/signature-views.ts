import type { SignatureViewsMessages } from '../signature-views.ts';

export const en: SignatureViewsMessages = {
  many: 'Many signatures',
  coverage: 'Who is reached?',
  exchange: 'Exchange rule',
  scripts: 'Roll-out scripts',
};
