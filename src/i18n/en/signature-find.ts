import type { SignatureFindMessages } from '../signature-find.ts';

export const en: SignatureFindMessages = {
  intro: (slogans) =>
    `Paste a signature or a whole message, or drop files here. We look for: ${slogans.map((slogan) => `“${slogan}”`).join(', ')}.`,
  none: 'The feed names no old slogan, so there is nothing to look for.',
  paste: 'Paste here (Ctrl+V)',
  search: 'Search',
  drop: 'Drop files here: .htm, .txt, .rtf or .eml',
  choose: 'Choose files',
  pasted: 'What you pasted',
  place: 'Place',
  copyNew: 'Copy with the new sentence',
  saveNew: 'Download the file with the new sentence',
  copied: 'Copied. Paste it where the old one stood.',
  copyFailed: 'It could not be copied. Select the text and copy it yourself:',
  saved: (name) => `The file ${name} is downloaded. Put it where the old one was.`,
  mailByHand: 'A message cannot be mended once it is sent. Mend the signature of whoever wrote it.',
  cannotSave: 'The file’s encoding cannot write the new sentence. Copy instead.',
  clear: 'Clear the list',
  tooLarge: (name) => `${name} is too large. A signature takes a few MB at the most.`,
  summary: (files, withSlogan) =>
    `${files === 1 ? '1 signature' : `${files} signatures`} searched. ${
      withSlogan === 0 ? 'None has the old slogan.' : `${withSlogan} with the old slogan.`
    }`,
};
