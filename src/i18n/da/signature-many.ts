import type { SignatureManyMessages } from '../signature-many.ts';

export const da: SignatureManyMessages = {
  intro:
    'Hent en liste over medarbejderne fra AD, Entra eller Excel som CSV-fil. Hver række bliver til en mappe med signaturen som filer.',
  columns:
    'Listen skal have overskrifter i første række. Vi kender dem på dansk og engelsk: navn, stilling, afdeling, telefon, mobil, e-mail, brugernavn og flere.',
  private: 'Listen bliver i din browser. Intet sendes nogen steder hen.',
  drop: 'Slip CSV-filen her',
  choose: 'Vælg fil',
  tooLarge: 'Filen er for stor. Del listen i to.',
  empty: 'Der er ingen rækker i filen.',
  reading: 'Læser listen …',
  file: (name, rows, separator, encoding) =>
    `${name}: ${rows} rækker, adskilt af ${separator}, ${encoding}.`,
  separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'lodret streg' },
  mapping: 'Kolonner',
  mappingHelp: 'Passer det, vi har gættet? Ret det, der er forkert.',
  column: (number) => `Kolonne ${number}`,
  example: (text) => `For eksempel: ${text}`,
  report: 'Bemærkninger til rækkerne',
  allGood: 'Der er intet at bemærke.',
  moreNotes: (count) => `Der er ${count} mere. Hent alle som CSV.`,
  saveReport: 'Hent bemærkningerne som CSV',
  first: 'Sådan ser den første ud',
  name: 'Signaturens navn i Outlook',
  nameHelp: 'Det navn, medarbejderne ser på listen over signaturer.',
  make: (count) => `Lav ${count} signaturer`,
  making: 'Laver signaturer',
  progress: (done, total) => `${done} af ${total}`,
  cancel: 'Stop',
  cancelled: 'Stoppet. Der er ikke lavet nogen fil.',
  failed: 'Det lykkedes ikke at lave filen. Prøv igen med færre rækker.',
  done: (count) => `${count} signaturer er klar.`,
  saveZip: (size) => `Hent zip-filen (${size} MB)`,
  saveEvidence: 'Hent dokumentation til sagen',
  again: 'Begynd forfra med en anden liste',
  next: 'Pak zip-filen ud i den mappe, som scripts til Outlook på nettet og Intune læser fra. Scripts finder du under Scripts til udrulning.',
};
