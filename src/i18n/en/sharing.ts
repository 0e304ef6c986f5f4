import type { SharingMessages } from '../sharing.ts';

export const en: SharingMessages = {
  close: 'Close',

  share: 'Share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text and copy it yourself:',
  print: 'Print',
};
