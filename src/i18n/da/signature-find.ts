import type { SignatureFindMessages } from '../signature-find.ts';

export const da: SignatureFindMessages = {
  intro: (slogans) =>
    `Sæt en signatur eller en hel mail ind, eller slip filer her. Vi leder efter: ${slogans.map((slogan) => `»${slogan}«`).join(', ')}.`,
  none: 'Feedet nævner ikke noget gammelt slogan, så der er ikke noget at lede efter.',
  paste: 'Sæt ind her (Ctrl+V)',
  search: 'Led',
  drop: 'Slip filer her: .htm, .txt, .rtf eller .eml',
  choose: 'Vælg filer',
  pasted: 'Det, du satte ind',
  place: 'Sted',
  copyNew: 'Kopiér med den nye sætning',
  saveNew: 'Hent filen med den nye sætning',
  copied: 'Kopieret. Sæt den ind, hvor den gamle stod.',
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv:',
  saved: (name) => `Filen ${name} er hentet. Læg den, hvor den gamle lå.`,
  mailByHand: 'En mail kan ikke rettes, når den er sendt. Ret signaturen hos den, der skrev den.',
  cannotSave: 'Filens tegnsæt kan ikke skrive den nye sætning. Kopiér i stedet.',
  clear: 'Ryd listen',
  tooLarge: (name) => `${name} er for stor. En signatur fylder højst nogle få MB.`,
  summary: (files, withSlogan) =>
    `${files === 1 ? '1 signatur' : `${files} signaturer`} set igennem. ${
      withSlogan === 0 ? 'Ingen har det gamle slogan.' : `${withSlogan} har det gamle slogan.`
    }`,
};
