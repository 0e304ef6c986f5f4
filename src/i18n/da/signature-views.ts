import type { SignatureViewsMessages } from '../signature-views.ts';

export const da: SignatureViewsMessages = {
  many: 'Mange signaturer',
  coverage: 'Hvem når vi?',
  exchange: 'Regel i Exchange',
  scripts: 'Scripts til udrulning',
};
