import type { SignatureLinesMessages } from '../signature-lines.ts';

const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

export const da: SignatureLinesMessages = {
  greeting: 'Med venlig hilsen',
  phone: 'Tlf.',
  mobile: 'Mobil',
  ean: 'EAN',
  cvr: 'CVR',
  privacy: 'Sådan behandler vi personoplysninger',
  vision: (year) => `Vision ${year}`,
  workingDays: (days) => `Træffes ${days}`,
  until: (day) => `Til og med ${day}.`,
  day: (year, month, day) => `${day}. ${MONTHS[month - 1] ?? ''} ${year}`,
};
