import type { SignaturePersonMessages } from '../signature-person.ts';

export const da: SignaturePersonMessages = {
  title: 'Lav din mailsignatur',
  views: {
    person: 'Din signatur',
    find: 'Find det gamle slogan',
  },
  yourDetails: '1. Skriv dine oplysninger',
  stays: 'Det, du skriver, bliver i din browser.',
  fields: {
    name: { label: 'Navn' },
    title: { label: 'Stilling' },
    department: { label: 'Afdeling' },
    phone: { label: 'Telefon', help: 'Står det tomt, vises kommunens nummer.' },
    mobile: { label: 'Mobil' },
    email: {
      label: 'E-mail',
    },
  },
  moreFields: 'Flere oplysninger',
  template: 'Skabelon',
  templates: { full: 'Fuld', compact: 'Kort', text: 'Kun tekst' },
  signatureLanguage: 'Signaturens sprog',
  yourName: 'Dit navn',
  yourTitle: 'Din stilling',
  yourSignature: 'Sådan ser den ud',
  insert: '2. Sæt den ind i dit mailprogram',
  client: 'Mailprogram',
  clients: {
    'outlook-new': 'Nyt Outlook eller Outlook på nettet',
    'outlook-classic': 'Klassisk Outlook til Windows',
    'outlook-mac': 'Outlook på Mac',
    'outlook-mobile': 'Outlook på telefonen',
    gmail: 'Gmail',
    apple: 'Mail på Mac, iPhone og iPad',
    thunderbird: 'Thunderbird',
    text: 'Et andet program: ren tekst',
  },
  copySignature: 'Kopiér signaturen',
  download: 'Hent som filer',
  partMissing: 'Denne del kunne ikke hentes. Er du på nettet?',
};
