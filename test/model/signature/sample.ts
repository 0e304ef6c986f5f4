import { signatureLines as words } from '../../../src/i18n/signature-lines.ts';
import type { Employee, SignatureOptions } from '../../../src/model/signature/data.ts';
import { signatureSource, type SignatureFeed } from '../../../src/model/signature/source.ts';
import { parseMoment } from '../../../src/model/wall-time.ts';

/** Everything a feed can give a signature. */
export const feed = {
  language: 'da',
  updated: '2024-03-13T09:00:00+01:00',
  organisation: {
    name: 'Ishøj Kommune',
    url: 'https://www.ishoj.dk/',
    logo: { src: 'logo.png', alt: 'Ishøj Kommune', width: 300, height: 112 },
    address: 'Ishøj Store Torv 20, 2635 Ishøj',
    phone: '43 57 75 77',
    email: 'ishojkommune@ishoj.dk',
    cvr: '11931316',
    ean: '5798007640001',
  },
  vision: {
    title: 'Vision 2035',
    sentence: { da: 'Fælles om mulighedernes Ishøj', en: 'Together on the opportunities of Ishøj' },
    replaces: 'Ishøj for alle',
    url: 'https://www.ishoj.dk/vision2035',
  },
  signature: {
    version: 7,
    templates: [],
    lines: {
      digitalPost: {
        text: 'Skriv sikkert til os med Digital Post',
        url: 'https://post.borger.dk/ishoj',
      },
      privacy: {
        text: 'Sådan behandler vi personoplysninger',
        url: 'https://www.ishoj.dk/privatliv',
      },
    },
    campaign: [
      {
        text: 'Kom til kick-off om Vision 2035 onsdag den 29. maj 2024 kl. 17.00',
        url: 'https://www.ishoj.dk/kalender/kick-off',
        image: {
          src: 'kick-off.png',
          alt: 'Kick-off om Vision 2035, 29. maj kl. 17.00',
          width: 960,
          height: 240,
        },
        from: '2024-05-01',
        until: '2024-05-29T17:00',
      },
    ],
    oldSlogans: ['Ishøj – for alle'],
  },
} satisfies SignatureFeed;

export const employee: Employee = {
  name: 'Projektlederen for Vision 2035',
  title: 'Projektleder',
  department: 'Center for Kultur, Æstetik og Åbenhed',
  phone: '43577577',
  mobile: '20 30 40 50',
  email: 'projektleder@ishoj.dk',
  workingDays: 'mandag–torsdag kl. 9–15',
};

export const base = 'https://www.ishoj.dk/feed/vision.json';
export const source = signatureSource(feed, ['da'], base);

/** A moment on the clock of the town hall, two hours ahead of UTC in summer. */
export function at(moment: string) {
  const wall = parseMoment(moment)!.wall;
  return { wall, instant: wall - 2 * 3_600_000 };
}

export const during = at('2024-05-10T12:00');
export const after = at('2024-06-10T12:00');

export function options(changes: Partial<SignatureOptions> = {}): SignatureOptions {
  return { template: 'full', words: words.da, now: during, codes: true, ...changes };
}
