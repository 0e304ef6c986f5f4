import type { SignatureDeskMessages } from '../signature-desk.ts';

const LOOK =
  'Send yourself a message. See that the link under the sentence works, and that there are not two signatures.';

const CALLABLE = 'This number cannot be called from outside. Write all eight digits.';

export const en: SignatureDeskMessages = {
  fields: {
    address: { label: 'Address', help: 'Left empty, the municipality’s address is shown.' },
    ean: {
      label: 'EAN number',
      help: 'Only if you receive invoices.',
    },
    workingDays: { label: 'When you can be reached', help: 'For example: Monday–Thursday 9–15' },
    privacyUrl: {
      label: 'Link about personal data',
      help: 'If your area has a page of its own.',
    },
  },
  faults: {
    name: 'Write your name first.',
    phone: CALLABLE,
    mobile: CALLABLE,
    email: 'This is not an e-mail address. It should look like name@municipality.dk',
    ean: 'This is not an EAN number. It has 13 digits, and the last one fits the others.',
    privacyUrl: 'This is not a link. Copy the whole address, https:// too',
  },
  greeting: 'Begin with a greeting',
  codes: 'Show CVR and EAN',
  steps: {
    'outlook-new': [
      'Press Copy the signature.',
      'Open Settings (the cog), then Accounts and Signatures.',
      'Choose Add signature, give it a name, and paste with Ctrl+V.',
      'Choose it under Default signatures, for new messages and for replies. Press Save.',
      LOOK,
    ],
    'outlook-classic': [
      'Press Copy the signature.',
      'Choose File, Options, Mail and Signatures.',
      'Choose New, give it a name, and paste with Ctrl+V into the field.',
      'Choose it for new messages and for replies at the top right. Press OK.',
      'Begin a new message: the logo must be as large as in the preview. If it is larger, use Download as files.',
      LOOK,
    ],
    'outlook-mac': [
      'Press Copy the signature.',
      'Choose Outlook, Settings and Signatures.',
      'Press plus, give it a name, and paste with Cmd+V.',
      'Choose it for new messages and for replies.',
      LOOK,
    ],
    'outlook-mobile': [
      'Open this page on the phone and press Copy the signature. The phone gets plain text.',
      'Open Outlook, press your picture and the cog.',
      'Choose Signature, delete what is there, and paste.',
      'Send yourself a message. See that the lines stand below each other.',
    ],
    gmail: [
      'Press Copy the signature.',
      'Open the cog, See all settings, and find Signature.',
      'Choose Create new, give it a name, and paste with Ctrl+V.',
      'Choose it under Signature defaults. Press Save changes at the bottom.',
      LOOK,
    ],
    apple: [
      'Press Copy the signature.',
      'On a Mac: choose Mail, Settings and Signatures. On iPhone and iPad: Settings, Apps, Mail and Signature.',
      'Make a new one and paste. On a Mac: clear Always match my default message font.',
      'On iPhone and iPad: shake the phone and choose Undo if the font changes. It then stands as it was copied.',
      LOOK,
    ],
    thunderbird: [
      'Press Copy the signature. You get the signature’s HTML code.',
      'Open Account Settings and choose your account.',
      'Tick Use HTML, and paste the code into the field Signature text.',
      LOOK,
    ],
    text: [
      'Press Copy the signature. You get the text without colours and images.',
      'Find the field for the signature in your mail program, and paste.',
      'Send yourself a message. See that the lines stand below each other.',
    ],
  },
  lookFor: 'What to do',
  copied: 'The signature is copied. Paste it into your mail program.',
  copiedSource: 'The code is copied.',
  copiedText: 'The text is copied.',
  copyFailed: 'It could not be copied. Select the text and copy it yourself:',
  downloaded: (name) => `The file ${name} is downloaded.`,
  imagesLeft:
    'An image could not be fetched and is not included. The signature fetches it from the web itself.',
  used: (used, limit) => `${used} of ${limit} characters`,
  tooLong: 'It is too long for this program. Remove a line, or choose the short template.',
  guideName: 'What to do.txt',
  guideIntro:
    'Here is the signature as files. .htm, .rtf and .txt are for classic Outlook: copy them to the folder %APPDATA%\\Microsoft\\Signatures and choose the signature in Outlook. .html is for other programs: open it in a browser, select all and copy.',
};
