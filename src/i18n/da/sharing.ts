import type { SharingMessages } from '../sharing.ts';

export const da: SharingMessages = {
  close: 'Luk',

  share: 'Del',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret',
  copy: 'Kopiér',
  copied: 'Kopieret',
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv:',
  print: 'Udskriv',
};
