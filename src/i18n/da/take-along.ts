import type { TakeAlongMessages } from '../take-along.ts';

export const da: TakeAlongMessages = {
  subscribe: 'Abonnér på kalenderen',
  copyText: 'Kopiér som tekst',
  subscribeText:
    'Så står arrangementerne i din egen kalender, og ændringer kommer af sig selv. Åbn adressen i dit kalenderprogram, eller kopiér den derhen.',
  subscribeNote: 'Det kan tage et døgn, før ændringer når frem til din kalender.',
  google: 'Google Kalender',
  outlook: 'Outlook på nettet',
  wholeCalendar: 'Alle arrangementer',
  only: (name) => `Kun: ${name}`,
  open: 'Åbn i kalender',
  copyAddress: 'Kopiér adresse',
  addressCopied: 'Adressen er kopieret',
  textCopied: 'Listen er kopieret',
  long: 'Over længere tid',
  none: 'Ingen arrangementer.',
  printedFrom: (address) => `Se hele kalenderen på ${address}`,
  more: (count) => `og ${count.toLocaleString('da')} mere`,
};
