import type { SignaturePersonMessages } from '../signature-person.ts';

export const en: SignaturePersonMessages = {
  title: 'Make your e-mail signature',
  views: {
    person: 'Your signature',
    find: 'Find the old slogan',
  },
  yourDetails: '1. Write your details',
  stays: 'What you write stays in your browser.',
  fields: {
    name: { label: 'Name' },
    title: { label: 'Job title' },
    department: { label: 'Department' },
    phone: {
      label: 'Telephone',
      help: 'Left empty, the municipality’s number is shown.',
    },
    mobile: { label: 'Mobile' },
    email: {
      label: 'E-mail',
    },
  },
  moreFields: 'More details',
  template: 'Template',
  templates: { full: 'Full', compact: 'Short', text: 'Text only' },
  signatureLanguage: 'Language of the signature',
  yourName: 'Your name',
  yourTitle: 'Your job title',
  yourSignature: 'What it looks like',
  insert: '2. Put it into your mail program',
  client: 'Mail program',
  clients: {
    'outlook-new': 'New Outlook or Outlook on the web',
    'outlook-classic': 'Classic Outlook for Windows',
    'outlook-mac': 'Outlook on a Mac',
    'outlook-mobile': 'Outlook on the phone',
    gmail: 'Gmail',
    apple: 'Mail on Mac, iPhone and iPad',
    thunderbird: 'Thunderbird',
    text: 'Another program: plain text',
  },
  copySignature: 'Copy the signature',
  download: 'Download as files',
  partMissing: 'This part could not be fetched. Are you online?',
};
