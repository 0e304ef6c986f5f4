import type { SignatureFinderMessages } from '../signature-finder.ts';

export const da: SignatureFinderMessages = {
  found: (count) => {
    if (count === 0) return 'Det gamle slogan står der ikke.';
    return count === 1
      ? 'Det gamle slogan står ét sted.'
      : `Det gamle slogan står ${count} steder.`;
  },
  inImageText: 'I teksten til et billede',
  images: (count) =>
    count === 1
      ? 'Der er et billede. Se efter, om sloganet står på det.'
      : `Der er ${count} billeder. Se efter, om sloganet står på et af dem.`,
  version: {
    current: 'Signaturen er den nyeste.',
    newer: 'Signaturen er nyere end den her.',
    unknown: 'Signaturen siger ikke selv, hvor gammel den er.',
    behind: (versions) => (versions === 1 ? '1 version bagud' : `${versions} versioner bagud`),
    behindDays: (days) => {
      if (days === 0) return 'Lavet tidligere samme dag';
      return days === 1
        ? 'Lavet af oplysninger, der er 1 dag ældre'
        : `Lavet af oplysninger, der er ${days} dage ældre`;
    },
  },
  replace: 'Sæt den nye sætning ind',
  private: 'Det, du sætter ind, bliver i din browser.',
};
