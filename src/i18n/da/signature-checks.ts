import type { SignatureChecksMessages } from '../signature-checks.ts';

export const da: SignatureChecksMessages = {
  nothingWrong: 'Der er intet at rette. Signaturen holder i alle tolv mailprogrammer.',
  length: 'Længde',
  over: 'Den er for lang. Fjern en linje, eller vælg den korte skabelon.',
  ruleNote: 'Reglen i Exchange har kun sætningen med. De andre tal er for hele signaturen.',
};
