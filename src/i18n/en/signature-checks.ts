import type { SignatureChecksMessages } from '../signature-checks.ts';

export const en: SignatureChecksMessages = {
  nothingWrong: 'There is nothing to mend. The signature holds in all twelve mail programs.',
  length: 'Length',
  over: 'It is too long. Remove a line, or choose the short template.',
  ruleNote: 'The Exchange rule carries the sentence alone. The other figures are for the whole.',
};
