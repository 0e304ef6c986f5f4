import type { SignatureManyMessages } from '../signature-many.ts';

export const en: SignatureManyMessages = {
  intro:
    'Get a list of the employees from AD, Entra or Excel as a CSV file. Each row becomes a folder with the signature as files.',
  columns:
    'The first row must hold headings. We know them in Danish and English: name, title, department, telephone, mobile, e-mail, user name and more.',
  private: 'The list stays in your browser. Nothing is sent anywhere.',
  drop: 'Drop the CSV file here',
  choose: 'Choose a file',
  tooLarge: 'The file is too large. Split the list in two.',
  empty: 'There are no rows in the file.',
  reading: 'Reading the list …',
  file: (name, rows, separator, encoding) =>
    `${name}: ${rows} rows, separated by ${separator}, ${encoding}.`,
  separators: { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'vertical bars' },
  mapping: 'Columns',
  mappingHelp: 'Is what we guessed right? Correct what is not.',
  column: (number) => `Column ${number}`,
  example: (text) => `For example: ${text}`,
  report: 'Notes on the rows',
  allGood: 'There is nothing to remark.',
  moreNotes: (count) => `There are ${count} more. Download all as CSV.`,
  saveReport: 'Download the notes as CSV',
  first: 'What the first one looks like',
  name: 'Name of the signature in Outlook',
  nameHelp: 'The name employees see in the list of signatures.',
  make: (count) => `Make ${count} signatures`,
  making: 'Making signatures',
  progress: (done, total) => `${done} of ${total}`,
  cancel: 'Stop',
  cancelled: 'Stopped. No file was made.',
  failed: 'The file could not be made. Try again with fewer rows.',
  done: (count) => `${count} signatures are ready.`,
  saveZip: (size) => `Download the zip file (${size} MB)`,
  saveEvidence: 'Download evidence for the file',
  again: 'Start again with another list',
  next: 'Unpack the zip file into the folder that the scripts for Outlook on the web and Intune read from. The scripts are under Roll-out scripts.',
};
