import type { SignatureEvidenceMessages } from '../signature-evidence.ts';

export const da: SignatureEvidenceMessages = {
  title: 'Dokumentation for mailsignaturer',
  made: (day) => `Lavet ${day}.`,
  organisation: 'Organisation',
  sentence: 'Den nye sætning',
  version: 'Version (feed/skabelon)',
  signatures: 'Antal signaturer',
  lowest: 'Laveste pointtal i kontrollen',
  notes: 'Bemærkninger til rækkerne',
  samples: 'Kontrol og forhåndsvisning',
  sample: (at, count) => `Type ${at}: ${count} signaturer med de samme linjer`,
  nothingWrong: 'Der er intet at rette.',
  looks: {
    light: 'Lys',
    dark: 'Mørk tilstand',
    blocked: 'Uden billeder',
    phone: 'Telefon, 320 pixel',
    classic: 'Klassisk Outlook',
  },
  fileName: 'dokumentation.html',
};
