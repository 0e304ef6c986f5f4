import type { SignatureLinesMessages } from '../signature-lines.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const en: SignatureLinesMessages = {
  greeting: 'Kind regards',
  phone: 'Phone',
  mobile: 'Mobile',
  ean: 'EAN',
  cvr: 'Company no. (CVR)',
  privacy: 'How we use personal data',
  vision: (year) => `Vision ${year}`,
  workingDays: (days) => `In the office: ${days}`,
  until: (day) => `Until ${day}.`,
  day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
};
