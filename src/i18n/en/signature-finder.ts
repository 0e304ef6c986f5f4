import type { SignatureFinderMessages } from '../signature-finder.ts';

export const en: SignatureFinderMessages = {
  found: (count) => {
    if (count === 0) return 'The old slogan is not there.';
    return count === 1
      ? 'The old slogan is there in one place.'
      : `The old slogan is there in ${count} places.`;
  },
  inImageText: 'In the text of an image',
  images: (count) =>
    count === 1
      ? 'There is an image. See whether the slogan is on it.'
      : `There are ${count} images. See whether the slogan is on one of them.`,
  version: {
    current: 'The signature is the newest.',
    newer: 'The signature is newer than this one.',
    unknown: 'The signature does not say how old it is.',
    behind: (versions) => (versions === 1 ? '1 version behind' : `${versions} versions behind`),
    behindDays: (days) => {
      if (days === 0) return 'Made earlier the same day';
      return days === 1
        ? 'Made of facts that are 1 day older'
        : `Made of facts that are ${days} days older`;
    },
  },
  replace: 'Put the new sentence in',
  private: 'What you paste stays in your browser.',
};
