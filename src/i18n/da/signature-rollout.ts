import type { SignatureRolloutMessages } from '../signature-rollout.ts';

export const da: SignatureRolloutMessages = {
  notTried:
    'Scriptene er kun prøvet mod en efterligning af Exchange, ikke i Microsofts PowerShell eller en rigtig organisation. Læs dem igennem, og begynd med en pilotgruppe.',
  copy: 'Kopiér',
  save: (name) => `Hent ${name}`,
  copied: (name) => `${name} er kopieret.`,
  saved: (name) => `${name} er hentet.`,
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  show: (name) => `Se ${name}`,
  rule: {
    title: 'Regel i Exchange: den sidste udvej',
    about:
      'Exchange kan sætte sætningen under de mails, som ingen anden vej når. Men linjen lander nederst, under hele tråden, og afsenderen ser den aldrig. Brug den kun til dem, der mangler, når de andre veje er prøvet. Reglen rører ikke mails, der er signeret eller krypteret, og heller ikke mails, hvor sætningen allerede står.',
    steps: [
      'Kør New-VisionRule.ps1. Reglen bliver oprettet, men er slået fra.',
      'Prøv den på en gruppe: New-VisionRule.ps1 -PilotGroup pilot@kommune.dk -Enable',
      'Send mails fra gruppen til en adresse uden for kommunen: ny mail, svar og videresendt. Se efter, at sætningen kun står én gang.',
      'Kør New-VisionRule.ps1 -Enable uden gruppe, når det er i orden.',
      'Fortryd når som helst med Remove-VisionRule.ps1. Det fjerner kun vores egen regel.',
    ],
    warning: 'Uden -PilotGroup gælder reglen for alle mails, der sendes ud af organisationen.',
  },
  ruleName: 'Reglens navn i Exchange',
  ruleNameDefault: (organisation) => `Visionslinje ${organisation}`.trim(),
  ruleTokens: 'Oplysninger fra AD over sætningen',
  ruleTokensHelp:
    'De står uden ledetekst. Er feltet tomt i AD, bliver linjen tom og tager ingen plads.',
  tokens: { DisplayName: 'Navn', Title: 'Stilling', Department: 'Afdeling', Phone: 'Telefon' },
  ruleCampaign: (text) => `Tag kampagnen med, og lad reglen følge dens datoer: ${text}`,
  ruleLook: 'Det sætter reglen ind',
  ruleLength: (used, limit) => `${used} af ${limit} tegn`,
  ruleTooLong: 'Teksten er for lang til en regel. Tag noget fra.',
  noSentence: 'Feedet har ingen sætning, så der er ingen regel at lave.',
  report: {
    title: '1. Se, hvor I står',
    about:
      'Get-VisionReport.ps1 tæller, hvor mange postkasser der har den nye sætning, den gamle, ingen eller en, der ikke kan ses. Det læser kun og ændrer ingenting.',
    steps: [
      'Åbn PowerShell som en administrator, der må læse postkasser i Exchange Online.',
      'Kør Get-VisionReport.ps1. Tallene står til sidst, og listen ligger i report.csv.',
      'Kør det igen efter hvert trin. Gem den sidste rapport sammen med dokumentationen.',
    ],
  },
  outlookWeb: {
    title: '2. Nyt Outlook og Outlook på nettet',
    about:
      'Set-VisionSignature.ps1 sætter signaturen fra hver persons mappe ind i postkassen, læser den tilbage og sammenligner. Det gemmer den gamle signatur, før det ændrer noget.',
    steps: [
      'Lav zip-filen under Mange signaturer, pak den ud, og læg scriptet i samme mappe.',
      'Kør Set-VisionSignature.ps1. Det fortæller, hvad der ville ske, og ændrer ingenting.',
      'Kør det med -Mode Pilot -PilotGroup pilot@kommune.dk. Vent en uge.',
      'Kør det med -Mode All. Kør det igen, hvis det bliver afbrudt: Det, der er gjort, bliver ikke gjort to gange.',
      'Fortryd med -Mode Restore. Så står de gamle signaturer der igen.',
    ],
    warning:
      'Signaturer, der følger brugeren (roaming), skal være slået fra i hele organisationen. Scriptet siger til og stopper, indtil du skriver -PostponeRoaming. Det gælder alle brugere på én gang, også dem uden for pilotgruppen.',
  },
  classic: {
    title: '3. Klassisk Outlook med Intune',
    about:
      'To scripts til en afhjælpning i Intune: Det ene ser efter, om filerne på computeren er de nyeste, det andet skriver dem. De rører kun signaturen med dette navn, og kun hvis den er lavet her.',
    steps: [
      'Læg mappen fra zip-filen, hvor alle computere kan læse den.',
      'Opret en afhjælpning (Remediation) i Intune med Detect- og Remediate-scriptet.',
      'Kør den med brugerens egne legitimationsoplysninger, i 64-bit PowerShell.',
      'Tildel den til pilotgruppen først. Se resultatet i Intune: »Signaturen er den nyeste«.',
      'Fortryd: Fjern tildelingen, og slet filerne med signaturens navn i %APPDATA%\\Microsoft\\Signatures.',
    ],
  },
  signatureName: 'Signaturens navn i Outlook',
  folder: 'Mappen med signaturer',
  folderHelp: 'For eksempel \\\\server\\signaturer',
  makeDefault: 'Vælg den til nye mails og svar, hvor medarbejderen ikke selv har valgt',
};
