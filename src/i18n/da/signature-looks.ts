import type { SignatureLooksMessages } from '../signature-looks.ts';

export const da: SignatureLooksMessages = {
  title: 'Sådan ser modtagerne den',
  checks: 'Holder den? Se længde og kontrol',
  partMissing: 'Denne del kunne ikke hentes. Er du på nettet?',
  looks: {
    dark: { name: 'I mørk tilstand.', about: 'Outlook vender farverne.' },
    blocked: { name: 'Uden billeder.', about: 'Sådan åbner mange den første gang.' },
    phone: { name: 'På en telefon.', about: '320 pixel bred.' },
    classic: {
      name: 'Sådan ser den ud i klassisk Outlook.',
      about: 'Efter Words regler: Billeder har faste mål.',
    },
  },
};
