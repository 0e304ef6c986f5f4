import type { SignatureLintMessages } from '../signature-lint.ts';

export const en: SignatureLintMessages = {
  clients: {
    'outlook-classic': 'classic Outlook',
    'outlook-new': 'new Outlook and Outlook on the web',
    'outlook-mac': 'Outlook for Mac',
    'outlook-ios': 'Outlook on iPhone',
    'outlook-android': 'Outlook on Android',
    'gmail-web': 'Gmail on the web',
    'gmail-ios': 'Gmail on iPhone',
    'gmail-android': 'Gmail on Android',
    'apple-mac': 'Mail on Mac',
    'apple-ios': 'Mail on iPhone',
    thunderbird: 'Thunderbird',
    'samsung-mail': 'Samsung Mail',
  },
  findings: {
    unsupported: {
      what: (value, clients) => `${value} does not work in ${clients}.`,
      fix: 'Remove it, or do the same with a table and colours.',
    },
    'partly-supported': {
      what: (value, clients) => `${value} works only in part in ${clients}.`,
      fix: 'Send yourself a mail and see whether it looks right.',
    },
    'active-content': {
      what: (value) => `The signature holds something that runs or is filled in (${value}).`,
      fix: 'Remove it. Mail programs delete it or refuse the mail.',
    },
    'style-sheet': {
      what: () => 'The signature has a style sheet.',
      fix: 'Write the looks on each element. The sheet is lost when the signature is inserted.',
    },
    'color-missing': {
      what: () => 'A text has no colour.',
      fix: 'Give all text a colour. It turns blue in replies otherwise.',
    },
    'contrast-light': {
      what: (value) => `The colour ${value} is too faint on white.`,
      fix: 'Choose a darker colour. The contrast has to be at least 4.5:1.',
    },
    'contrast-dark': {
      what: (value) => `The colour ${value} cannot be read in dark mode.`,
      fix: 'Choose a darker colour. The mail program turns it into a light one.',
    },
    'font-missing': {
      what: () => 'A text has no typeface.',
      fix: 'Give all text a typeface. It becomes Times New Roman otherwise.',
    },
    'text-small': {
      what: (value) => `A text is only ${value} pixels high.`,
      fix: 'Use 12 pixels or more.',
    },
    'language-missing': {
      what: () => 'The signature does not say which language it is in.',
      fix: 'Write lang="en" on the outermost table, so that it is read aloud correctly.',
    },
    'table-role': {
      what: () => 'A table is read aloud as a table with rows and columns.',
      fix: 'Write role="presentation" on the table.',
    },
    'too-wide': {
      what: (value) => `Something is ${value} pixels wide.`,
      fix: 'Keep to 480 pixels, so that the signature can be seen on a phone.',
    },
    'alt-missing': {
      what: (value) => `The image ${value} has no description.`,
      fix: 'Write an alt text. It is shown when images are blocked.',
    },
    'alt-plain': {
      what: (value) => `The description of ${value} has neither colour nor typeface.`,
      fix: 'Write colour and typeface on the image. They count when it is not shown.',
    },
    'image-size': {
      what: (value) => `The image ${value} lacks a width or a height.`,
      fix: 'Write width and height in whole pixels.',
    },
    'image-border': {
      what: (value) => `The image ${value} lacks border="0".`,
      fix: 'Write border="0". Word draws a frame and another size otherwise.',
    },
    'image-format': {
      what: (value) => `The image ${value} is in a format that not everybody can see.`,
      fix: 'Save it as PNG or JPEG at twice the size.',
    },
    'image-data': {
      what: () => 'An image is inside the text itself.',
      fix: 'Put the image on the website and refer to it. Gmail and Outlook remove it otherwise.',
    },
    'image-insecure': {
      what: (value) => `The image ${value} is fetched without encryption.`,
      fix: 'Use an address that begins with https.',
    },
    'image-relative': {
      what: (value) => `The image ${value} is found on this computer only.`,
      fix: 'Use the whole address, https included.',
    },
    'image-heavy': {
      what: (value) => `An image is too heavy: ${value}.`,
      fix: 'Save it smaller: a logo in 15 kB, a banner in 60 kB at most.',
    },
    'image-pixel': {
      what: (value) => `The image ${value} cannot be seen. It looks like a tracking pixel.`,
      fix: 'Remove it. We do not track who reads our mail.',
    },
    'link-empty': {
      what: () => 'A link leads nowhere.',
      fix: 'Write an address, or remove the link.',
    },
    'link-unsafe': {
      what: (value) => `The link ${value} must not stand in a mail.`,
      fix: 'Use an address that begins with https, mailto or tel.',
    },
    'link-relative': {
      what: (value) => `The link ${value} is not a whole address.`,
      fix: 'Write the whole address, https included.',
    },
    'link-insecure': {
      what: (value) => `The link ${value} is not encrypted.`,
      fix: 'Use an address that begins with https.',
    },
    'link-redirect': {
      what: (value) => `The link ${value} passes through a service that counts who clicks.`,
      fix: 'Use the address the link ends at.',
    },
    'link-tracking': {
      what: (value) => `The link ${value} tracks where readers come from.`,
      fix: 'Remove what follows the question mark.',
    },
    'link-person': {
      what: (value) => `The address ${value} differs from employee to employee.`,
      fix: 'Use one address for all. It can be seen who writes to whom otherwise.',
    },
    long: {
      what: (value) => `The signature is longer than ${value} characters.`,
      fix: 'Remove a line, or choose the compact template.',
    },
    'too-long': {
      what: (value) => `The signature is longer than the ${value} characters there is room for.`,
      fix: 'Remove lines, or choose the compact template.',
    },
  },
  score: (score) => `${score} of 100 points`,
  severity: { refused: 'Must not be sent', error: 'Must be put right', hint: 'Could be better' },
  characters: (used, limit) => `${used} of ${limit} characters`,
  limits: {
    own: 'Our own limit',
    rule: 'Exchange rule',
    gmail: 'Gmail',
    addin: 'Add-ins',
  },
  credit: (day) => `About mail programs: caniemail.com, ${day}.`,
};
