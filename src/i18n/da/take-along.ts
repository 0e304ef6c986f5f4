import type { TakeAlongMessages } from '../take-along.ts';

export const da: TakeAlongMessages = {
  subscribeTitle: 'Abonnér på kalenderen',
  subscribeText:
    'Så står arrangementerne i din egen kalender, og ændringer kommer af sig selv. Åbn adressen i dit kalenderprogram, eller kopiér den derhen.',
  wholeCalendar: 'Alle arrangementer',
  only: (name) => `Kun: ${name}`,
  open: 'Åbn i kalender',
  copyAddress: 'Kopiér adresse',
  addressCopied: 'Adressen er kopieret',
  textCopied: 'Listen er kopieret',
  upcoming: 'Kommende arrangementer',
  long: 'Over længere tid',
  none: 'Ingen arrangementer.',
  printedFrom: (address) => `Se hele kalenderen på ${address}`,
  more: (count) => `og ${count.toLocaleString('da')} mere`,
};
