import type { SignatureEvidenceMessages } from '../signature-evidence.ts';

export const en: SignatureEvidenceMessages = {
  title: 'Evidence for e-mail signatures',
  made: (day) => `Made ${day}.`,
  organisation: 'Organisation',
  sentence: 'The new sentence',
  version: 'Version (feed/template)',
  signatures: 'Number of signatures',
  lowest: 'Lowest score in the check',
  notes: 'Notes on the rows',
  samples: 'Check and previews',
  sample: (at, count) => `Kind ${at}: ${count} signatures with the same lines`,
  nothingWrong: 'There is nothing to mend.',
  looks: {
    light: 'Light',
    dark: 'Dark mode',
    blocked: 'Without images',
    phone: 'Phone, 320 pixels',
    classic: 'Classic Outlook',
  },
  fileName: 'evidence.html',
};
