import type { SignatureDeskMessages } from '../signature-desk.ts';

const LOOK =
  'Send en mail til dig selv. Se efter, at linket under sætningen virker, og at der ikke er to signaturer.';

const CALLABLE = 'Det er ikke et nummer, man kan ringe til udefra. Skriv alle otte cifre.';

export const da: SignatureDeskMessages = {
  fields: {
    address: { label: 'Adresse', help: 'Står det tomt, vises kommunens adresse.' },
    ean: {
      label: 'EAN-nummer',
      help: 'Kun hvis I modtager regninger.',
    },
    workingDays: {
      label: 'Hvornår du træffes',
      help: 'For eksempel: mandag–torsdag kl. 9–15',
    },
    privacyUrl: {
      label: 'Link om personoplysninger',
      help: 'Hvis jeres område har sin egen side.',
    },
  },
  faults: {
    name: 'Skriv dit navn først.',
    phone: CALLABLE,
    mobile: CALLABLE,
    email: 'Det er ikke en mailadresse. Den skal se sådan ud: navn@kommune.dk',
    ean: 'Det er ikke et EAN-nummer. Det har 13 cifre, og det sidste passer til de andre.',
    privacyUrl: 'Det er ikke et link. Kopiér hele adressen, også https://',
  },
  greeting: 'Begynd med en hilsen',
  codes: 'Vis CVR og EAN',
  steps: {
    'outlook-new': [
      'Tryk på Kopiér signaturen.',
      'Åbn Indstillinger (tandhjulet) og derefter Konti og Signaturer.',
      'Vælg Tilføj signatur, giv den et navn, og sæt ind med Ctrl+V.',
      'Vælg den under Standardsignaturer, både til nye mails og til svar. Tryk på Gem.',
      LOOK,
    ],
    'outlook-classic': [
      'Tryk på Kopiér signaturen.',
      'Vælg Filer, Indstillinger, Mail og Signaturer.',
      'Vælg Ny, giv den et navn, og sæt ind med Ctrl+V i feltet.',
      'Vælg den til nye mails og til svar øverst til højre. Tryk på OK.',
      'Skriv en ny mail: Logoet skal have samme størrelse som i forhåndsvisningen. Er det større, så brug Hent som filer.',
      LOOK,
    ],
    'outlook-mac': [
      'Tryk på Kopiér signaturen.',
      'Vælg Outlook, Indstillinger og Signaturer.',
      'Tryk på plus, giv den et navn, og sæt ind med Cmd+V.',
      'Vælg den til nye mails og til svar.',
      LOOK,
    ],
    'outlook-mobile': [
      'Åbn denne side på telefonen, og tryk på Kopiér signaturen. Telefonen får ren tekst.',
      'Åbn Outlook, tryk på dit billede og på tandhjulet.',
      'Vælg Signatur, slet det, der står, og sæt ind.',
      'Send en mail til dig selv. Se efter, at linjerne står under hinanden.',
    ],
    gmail: [
      'Tryk på Kopiér signaturen.',
      'Åbn tandhjulet, Se alle indstillinger, og find Signatur.',
      'Vælg Opret ny, giv den et navn, og sæt ind med Ctrl+V.',
      'Vælg den under Standarder for signatur. Tryk på Gem ændringer nederst.',
      LOOK,
    ],
    apple: [
      'Tryk på Kopiér signaturen.',
      'På Mac: Vælg Mail, Indstillinger og Signaturer. På iPhone og iPad: Indstillinger, Apps, Mail og Signatur.',
      'Lav en ny, og sæt ind. På Mac: Fjern fluebenet ved Brug altid min standardskrift.',
      'På iPhone og iPad: Ryst telefonen, og vælg Fortryd, hvis skriften ændrer sig. Så står den, som den blev kopieret.',
      LOOK,
    ],
    thunderbird: [
      'Tryk på Kopiér signaturen. Du får signaturens HTML-kode.',
      'Åbn Kontoindstillinger, og vælg din konto.',
      'Sæt flueben ved Brug HTML, og sæt koden ind i feltet Signaturtekst.',
      LOOK,
    ],
    text: [
      'Tryk på Kopiér signaturen. Du får teksten uden farver og billeder.',
      'Find feltet til signaturen i dit mailprogram, og sæt ind.',
      'Send en mail til dig selv. Se efter, at linjerne står under hinanden.',
    ],
  },
  lookFor: 'Sådan gør du',
  copied: 'Signaturen er kopieret. Sæt den ind i dit mailprogram.',
  copiedSource: 'Koden er kopieret.',
  copiedText: 'Teksten er kopieret.',
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv:',
  downloaded: (name) => `Filen ${name} er hentet.`,
  imagesLeft: 'Et billede kunne ikke hentes og er ikke med. Signaturen henter det selv fra nettet.',
  used: (used, limit) => `${used} af ${limit} tegn`,
  tooLong: 'Den er for lang til dette program. Fjern en linje, eller vælg den korte skabelon.',
  guideName: 'Sådan gør du.txt',
  guideIntro:
    'Signaturen ligger her som filer. .htm, .rtf og .txt er til klassisk Outlook: Kopiér dem til mappen %APPDATA%\\Microsoft\\Signatures, og vælg signaturen i Outlook. .html er til andre programmer: Åbn den i en browser, markér alt, og kopiér.',
};
