import type { LintMessages } from '../signature-lint.ts';

export const da = {
  clients: {
    'outlook-classic': 'klassisk Outlook',
    'outlook-new': 'nyt Outlook og Outlook på nettet',
    'outlook-mac': 'Outlook til Mac',
    'outlook-ios': 'Outlook på iPhone',
    'outlook-android': 'Outlook på Android',
    'gmail-web': 'Gmail på nettet',
    'gmail-ios': 'Gmail på iPhone',
    'gmail-android': 'Gmail på Android',
    'apple-mac': 'Mail på Mac',
    'apple-ios': 'Mail på iPhone',
    thunderbird: 'Thunderbird',
    'samsung-mail': 'Samsung Mail',
  },
  findings: {
    unsupported: {
      what: (value, clients) => `${value} virker ikke i ${clients}.`,
      fix: 'Fjern det, eller lav det samme med en tabel og farver.',
    },
    'partly-supported': {
      what: (value, clients) => `${value} virker kun delvis i ${clients}.`,
      fix: 'Se efter i en prøvemail, om det ser rigtigt ud.',
    },
    'active-content': {
      what: (value) => `Signaturen indeholder noget, der kan køre eller udfyldes (${value}).`,
      fix: 'Fjern det. Mailprogrammer sletter det eller afviser mailen.',
    },
    'style-sheet': {
      what: () => 'Signaturen har et typografiark.',
      fix: 'Skriv udseendet direkte på hvert element. Arket forsvinder, når signaturen sættes ind.',
    },
    'color-missing': {
      what: () => 'En tekst har ingen farve.',
      fix: 'Giv al tekst en farve. Ellers bliver den blå, når nogen svarer.',
    },
    'contrast-light': {
      what: (value) => `Farven ${value} er for svag på hvid bund.`,
      fix: 'Vælg en mørkere farve. Kontrasten skal være mindst 4,5:1.',
    },
    'contrast-dark': {
      what: (value) => `Farven ${value} kan ikke læses i mørk tilstand.`,
      fix: 'Vælg en mørkere farve. Mailprogrammet vender den til en lys.',
    },
    'font-missing': {
      what: () => 'En tekst har ingen skrifttype.',
      fix: 'Giv al tekst en skrifttype. Ellers bliver det Times New Roman.',
    },
    'text-small': {
      what: (value) => `En tekst er kun ${value} pixel høj.`,
      fix: 'Brug mindst 12 pixel.',
    },
    'language-missing': {
      what: () => 'Signaturen siger ikke, hvilket sprog den er på.',
      fix: 'Skriv lang="da" på den yderste tabel. Så læses den rigtigt op.',
    },
    'table-role': {
      what: () => 'En tabel bliver læst op som en tabel med rækker og kolonner.',
      fix: 'Skriv role="presentation" på tabellen.',
    },
    'too-wide': {
      what: (value) => `Noget er ${value} pixel bredt.`,
      fix: 'Hold bredden på højst 480 pixel, så signaturen kan ses på en telefon.',
    },
    'alt-missing': {
      what: (value) => `Billedet ${value} har ingen beskrivelse.`,
      fix: 'Skriv en alt-tekst. Den vises, når billeder er slået fra.',
    },
    'alt-plain': {
      what: (value) => `Beskrivelsen af ${value} har hverken farve eller skrifttype.`,
      fix: 'Skriv farve og skrifttype på billedet. De bruges, når billedet ikke vises.',
    },
    'image-size': {
      what: (value) => `Billedet ${value} har ikke både bredde og højde.`,
      fix: 'Skriv width og height i hele pixel.',
    },
    'image-border': {
      what: (value) => `Billedet ${value} mangler border="0".`,
      fix: 'Skriv border="0". Ellers tegner Word en ramme og en anden størrelse.',
    },
    'image-format': {
      what: (value) => `Billedet ${value} er i et format, som ikke alle kan vise.`,
      fix: 'Gem det som PNG eller JPEG i dobbelt størrelse.',
    },
    'image-data': {
      what: () => 'Et billede ligger inde i selve teksten.',
      fix: 'Læg billedet på hjemmesiden, og henvis til det. Gmail og Outlook fjerner det ellers.',
    },
    'image-insecure': {
      what: (value) => `Billedet ${value} hentes uden kryptering.`,
      fix: 'Brug en adresse, der begynder med https.',
    },
    'image-relative': {
      what: (value) => `Billedet ${value} kan kun findes på denne computer.`,
      fix: 'Brug hele adressen, også https.',
    },
    'image-heavy': {
      what: (value) => `Et billede fylder for meget: ${value}.`,
      fix: 'Gem det mindre: et logo på højst 15 kB, et banner på højst 60 kB.',
    },
    'image-pixel': {
      what: (value) => `Billedet ${value} kan ikke ses. Det ligner en sporingspixel.`,
      fix: 'Fjern det. Vi sporer ikke, hvem der læser vores mails.',
    },
    'link-empty': {
      what: () => 'Et link fører ingen steder hen.',
      fix: 'Skriv en adresse, eller fjern linket.',
    },
    'link-unsafe': {
      what: (value) => `Linket ${value} må ikke stå i en mail.`,
      fix: 'Brug en adresse, der begynder med https, mailto eller tel.',
    },
    'link-relative': {
      what: (value) => `Linket ${value} er ikke en hel adresse.`,
      fix: 'Skriv hele adressen, også https.',
    },
    'link-insecure': {
      what: (value) => `Linket ${value} er ikke krypteret.`,
      fix: 'Brug en adresse, der begynder med https.',
    },
    'link-redirect': {
      what: (value) => `Linket ${value} går gennem en tjeneste, der tæller, hvem der klikker.`,
      fix: 'Brug den adresse, som linket ender på.',
    },
    'link-tracking': {
      what: (value) => `Linket ${value} sporer, hvor læseren kommer fra.`,
      fix: 'Fjern det, der står efter spørgsmålstegnet.',
    },
    'link-person': {
      what: (value) => `Adressen ${value} er forskellig fra medarbejder til medarbejder.`,
      fix: 'Brug den samme adresse til alle. Ellers kan det ses, hvem der skriver med hvem.',
    },
    long: {
      what: (value) => `Signaturen er længere end ${value} tegn.`,
      fix: 'Fjern en linje, eller vælg den korte skabelon.',
    },
    'too-long': {
      what: (value) => `Signaturen er længere end de ${value} tegn, der er plads til.`,
      fix: 'Fjern linjer, eller vælg den korte skabelon.',
    },
  },
  score: (score) => `${score} af 100 point`,
  severity: { refused: 'Må ikke sendes', error: 'Skal rettes', hint: 'Kan blive bedre' },
  characters: (used, limit) => `${used} af ${limit} tegn`,
  limits: {
    own: 'Vores egen grænse',
    rule: 'Regel i Exchange',
    gmail: 'Gmail',
    addin: 'Tilføjelsesprogrammer',
  },
  credit: (day) => `Oplysninger om mailprogrammer: caniemail.com, ${day}.`,
} satisfies LintMessages<string, string>;
