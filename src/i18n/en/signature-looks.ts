import type { SignatureLooksMessages } from '../signature-looks.ts';

export const en: SignatureLooksMessages = {
  title: 'What recipients see',
  checks: 'Will it hold? See length and checks',
  partMissing: 'This part could not be fetched. Are you online?',
  looks: {
    dark: { name: 'In dark mode.', about: 'Outlook turns the colours round.' },
    blocked: { name: 'Without images.', about: 'How many open it the first time.' },
    phone: { name: 'On a phone.', about: '320 pixels wide.' },
    classic: {
      name: 'What it looks like in classic Outlook.',
      about: 'By Word’s rules: images have fixed sizes.',
    },
  },
};
