import type { SignatureCoverageMessages } from '../signature-coverage.ts';

export const da: SignatureCoverageMessages = {
  senders: {
    employee: 'Medarbejder',
    shared: 'Fælles postkasse',
    system: 'Fagsystem',
    list: 'Nyhedsbrev og mailliste',
  },
  clients: {
    'outlook-classic': 'Klassisk Outlook',
    'outlook-new': 'Nyt Outlook',
    'outlook-web': 'Outlook på nettet',
    'outlook-mac': 'Outlook på Mac',
    'outlook-mobile': 'Outlook på telefonen',
    other: 'Andet program',
  },
  routes: {
    files: 'Filer på computeren (Intune)',
    mailbox: 'Indstilling i postkassen (PowerShell)',
    copy: 'Medarbejderen kopierer selv',
    template: 'Rettes i systemets egen skabelon',
    rule: 'Regel i Exchange',
    none: 'Ikke muligt',
  },
  why: {
    'roaming-off': 'Virker kun, når signaturer, der følger brugeren, er slået fra.',
    'choose-once': 'Medarbejderen skal selv vælge signaturen én gang for denne afsender.',
    'no-central-setting': 'Programmet har ingen indstilling, som en administrator kan nå.',
    'plain-text-only': 'Appen tager kun ren tekst, og medarbejderen skal selv sætte den ind.',
    'under-the-thread':
      'Linjen havner nederst under hele tråden, og afsenderen ser den ikke. Derfor er det sidste udvej.',
    'own-template': 'Systemet skriver selv sine mails. Den, der ejer det, skal rette skabelonen.',
    'leaves-elsewhere': 'Mailen sendes af en tjeneste uden for kommunen. Ret skabelonen dér.',
    'not-used': 'Programmet bruges ikke til det.',
  },
  caption: 'Afsendere og mailprogrammer',
  client: 'Mailprogram',
  intro:
    'Ingen enkelt vej når alle. Tabellen viser den bedste vej for hver afsender i hvert program, hvad der er tilbage, hvis den ikke virker, og hvor der ingen vej er.',
  planTitle: 'Fra pilot til alle',
  notTried:
    'Tabellen er lavet ud fra Microsofts vejledninger. Den er ikke prøvet i en rigtig organisation: Begynd med pilotgruppen.',
  otherwise: (route) => `Ellers: ${route}`,
  plan: [
    'Se, hvor I står: Kør rapporten, og gem den.',
    'Lav signaturerne for fem kolleger, og send en mail til jer selv fra hvert program.',
    'Prøv på en gruppe på 20–50 personer i en uge. Spørg dem, hvad modtagerne så.',
    'Rul ud til én afdeling ad gangen. Kør rapporten efter hver.',
    'Ret skabelonerne i fagsystemerne og nyhedsbrevene.',
    'Sæt reglen i Exchange til sidst, og kun hvis rapporten viser, at der mangler nogen.',
    'Kør rapporten igen, og gem den sammen med manifestet.',
  ],
};
