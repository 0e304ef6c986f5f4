import { labels, values } from './option-words-da.ts';
import type { BuilderWords } from './words.ts';

export const da: BuilderWords = {
  title: 'Sæt en widget på jeres side',
  intro:
    'Vælg en widget, se den med det samme, og kopiér den til jeres CMS. Du skal ikke skrive kode.',
  otherLanguage: 'In English',
  reopen: {
    title: 'Ret en widget, der allerede står på en side',
    label: 'Sæt linket eller koden ind her',
    button: 'Åbn',
    failed:
      'Her er ikke noget link eller nogen kode til en widget. Kopiér hele adressen fra linket.',
    done: 'Widgetten er åbnet. Du kan rette den herunder.',
  },
  widget: 'Vælg widget',
  widgets: {
    banner: {
      name: 'Banner',
      about: 'Visionens sætning, som slogan eller som forside',
      link: 'Læs om vores vision',
    },
    'event-calendar': {
      name: 'Kalender',
      about: 'Arrangementer fra kommunen og foreningerne',
      link: 'Se kalenderen',
    },
    'initiative-map': {
      name: 'Kort over initiativer',
      about: 'Det, visionen har sat i gang, og hvor',
      link: 'Se initiativerne',
    },
    'phase-timeline': {
      name: 'Tidslinje',
      about: 'Faser, spor og aktiviteter i processen',
      link: 'Se tidsplanen',
    },
    'story-feed': {
      name: 'Historier',
      about: 'Historier fra jeres egne sider, sociale medier og pressen',
      link: 'Læs historierne',
    },
    'email-signature': {
      name: 'Mailsignatur',
      about: 'Signatur med visionens sætning til medarbejderne',
      link: 'Lav din mailsignatur',
    },
  },
  feed: {
    title: 'Indhold',
    own: (title) => `Indholdet kommer fra »${title}«.`,
    change: 'Brug et andet indhold',
    sample: 'Vælg et eksempel',
    address: 'Eller skriv feedets adresse',
    addressHelp: 'Adressen slutter som regel på .json. Spørg den, der udgiver jeres indhold.',
    fetch: 'Hent',
    file: 'Eller vælg en fil på din computer',
    fileHelp: 'Filen bliver her i browseren og sendes ingen steder hen.',
    fileShown: (name) =>
      `Du ser filen ${name}. På jeres side skal den ligge på en adresse: skriv den herover, før du kopierer.`,
    loading: 'Henter indholdet …',
    foreign: (origin) =>
      `Feedet ligger på ${origin}, som ikke er på jeres liste. Hent det kun, hvis du kender dem, der står bag. På jeres side virker det først, når administratoren har godkendt stedet.`,
    fetchAnyway: 'Jeg kender stedet, hent det',
    failed: 'Indholdet kan ikke bruges:',
    good: 'Der er ingen fejl i indholdet.',
    faults: (count) =>
      count === 1 ? 'Der er én fejl i indholdet' : `Der er ${count} fejl i indholdet`,
    fix: 'Gør sådan',
    line: (line) => `Linje ${line}`,
    more: (count) => `og ${count} mere`,
    writes: 'Siden viser normalt et andet indhold',
    writesHelp: 'Så kommer feedets adresse med i linket.',
  },
  options: {
    title: 'Tilpas',
    what: 'Hvad skal vises?',
    looks: 'Hvordan skal det se ud?',
    heading: 'Overskrift og sprog',
    rest: 'Andet',
    usual: 'Som det plejer',
    chosen: (count) => `${count} valgt`,
    all: 'Alle',
    reset: 'Nulstil valgene',
    unknown: 'Beskrivelsen findes kun på engelsk.',
  },
  labels,
  values,
  preview: {
    title: 'Sådan ser det ud',
    widths: { phone: 'Telefon', tablet: 'Tablet', page: 'Hel side' },
    frame: (name, width) => `${name} på ${width.toLowerCase()}`,
    none: 'Widgetten vises her, når indholdet er hentet.',
  },
  theme: {
    title: 'Jeres farver og plads på siden',
    intro:
      'Widgetten arver skrift og tekstfarve fra siden. Sæt jeres farver her, og se dem med det samme. Bagefter får I koden til jeres websites stylesheet.',
    accent: 'Jeres farve til links og knapper',
    background: 'Sidens baggrund',
    text: 'Sidens tekstfarve',
    font: 'Skrifttype',
    fontHelp: 'Tom: sidens egen. Skriv den, som I gør i CSS: Georgia, serif',
    radius: 'Hjørner',
    space: 'Luft',
    usual: 'Som det plejer',
    steps: ['Lige', 'Lidt runde', 'Runde'],
    contrast: 'Kan det læses?',
    pairs: {
      text: 'Tekst på baggrunden',
      link: 'Links på baggrunden',
      button: 'Tekst på knapper',
    },
    good: (ratio) => `${ratio}:1, det er godt`,
    poor: (ratio) => `${ratio}:1, det er for lidt. Loven kræver 4,5:1`,
    css: 'Kode til jeres websites stylesheet',
    cssHelp:
      'Giv koden til den, der passer jeres website. Den sætter farverne og holder pladsen fri, så siden ikke hopper, når widgetten kommer. Højderne er målt i visningerne her.',
    measuring: 'Måler højden …',
    looks: 'Farver og form',
    room: 'Plads, så siden ikke hopper, når widgetten kommer',
  },
  copy: {
    title: 'Kopiér til jeres side',
    page: 'Siden, linket fører til',
    pageHelp: 'En rigtig side. Den åbner, hvis widgetten ikke kan vises.',
    pageWrong: 'Skriv hele adressen, som browseren viser den, fra https://.',
    pageAsked: 'Skriv adressen på siden her, og kopiér så igen.',
    text: 'Linkets tekst',
    to: 'Kopiér til',
    names: { other: 'Andet CMS', developer: 'Udviklere' },
    copied: 'Kopieret',
    failed: 'Browseren lader os ikke kopiere. Markér teksten herunder, og kopiér den selv.',
    again: (name) => `Kopiér til ${name}`,
    address: 'Kopiér kun adressen',
    untried: 'Ikke afprøvet',
    untriedHelp: 'Vi har ikke prøvet det her. Prøv først på en side, som ingen andre ser.',
    whereTitle: 'Her sætter du det ind',
    onceTitle: 'Det gør administratoren én gang',
    where: {
      umbraco:
        'Sæt ind i tekstfeltet, dér hvor widgetten skal stå, alene i sit afsnit. Du kan også markere en linje, vælge »Indsæt link« og sætte adressen ind.',
      drupal:
        'Sæt ind i feltet »Brødtekst«, alene i sit afsnit. Du kan også markere en linje, vælge »Link« og sætte adressen ind.',
      typo3:
        'Sæt ind i et tekstelement, alene i sit afsnit. Du kan også markere en linje, vælge »Indsæt link« og »Ekstern URL«.',
      wordpress:
        'Sæt ind i en tom blok. Den bliver til et afsnit med et link, og mere skal der ikke til.',
      sitecore:
        'Sæt ind i et Rich Text-felt, alene i sit afsnit. Du kan også markere en linje og vælge »Insert Link«.',
      sharepoint: 'Redigér siden, tilføj webdelen »Integrer« (Embed), og sæt koden ind dér.',
      other:
        'Sæt ind i tekstfeltet, alene i sit afsnit. Du kan også markere en linje, vælge »Indsæt link« og sætte adressen ind.',
      iframe:
        'Sæt ind dér, hvor CMS’et tager imod HTML eller en iframe. Brug kun den her vej, når ingen kan lægge et script på siden.',
      developer:
        'Sæt det hele ind på siden, dér hvor widgetten skal stå. Har skabelonen scriptet i forvejen, så tag kun elementet.',
    },
    once: {
      umbraco: 'Lægger scriptet herunder i skabelonen for alle sider (Master.cshtml), før </head>.',
      drupal:
        'Lægger scriptet herunder i temaets html.html.twig, eller sætter det ind med modulet Asset Injector.',
      typo3: 'Lægger scriptet herunder i TypoScript: page.headerData.',
      wordpress:
        'Lægger scriptet herunder i temaets header, eller sætter det ind med et plugin til header-kode.',
      sitecore: 'Lægger scriptet herunder i websitets layout, før </head>.',
      sharepoint:
        'Godkender adressen under »HTML-feltsikkerhed« i websitets indstillinger. Højden er fast, for SharePoint tillader ikke scriptet.',
      other: 'Lægger scriptet herunder i skabelonen for alle sider, før </head>.',
      iframe:
        'Intet. Kan I lægge et script på siden, så følger rammen højden af det, der er i den.',
      developer: 'Intet. Har I jeres eget byg, kan I bruge pakken vision-widgets i stedet.',
    },
    see: 'Se koden',
    copyScript: 'Kopiér scriptet',
    copyCode: 'Kopiér koden',
    script: 'Script til skabelonen',
    heightScript: 'Script til højden',
    hints: 'Hurtigere på mobil',
    hintsHelp:
      'Læg de her linjer lige under scriptet, men kun på de sider, hvor widgetten står. Så henter browseren widget og indhold sammen med scriptet i stedet for bagefter. På en langsom forbindelse kommer widgetten et halvt sekund før. Linjerne passer til filerne, som de er nu. Kopiér dem igen, når I har opdateret: gamle linjer gør ingen skade, men de hjælper heller ikke.',
    hintsWithin:
      'Linjerne med <link> henter widget og indhold sammen med scriptet. På en langsom forbindelse kommer widgetten et halvt sekund før. Kopiér koden igen, når widgets er opdateret: gamle linjer gør ingen skade, men de hjælper heller ikke.',
    standalone: 'Én linje til en side uden skabelon',
    standaloneHelp:
      'Ét script og ét element, til foreninger og andre med en side for sig selv. Den første linje henter indholdet sammen med scriptet. Filen ændrer sig aldrig, og browseren tjekker dens fingeraftryk.',
    placeholder: 'Et element, som mange CMS’er beholder',
    policy: 'Hvis siden har en Content-Security-Policy',
    policyHelp: 'Læg det her til de linjer, siden har i forvejen.',
    share: 'Send valgene til en kollega',
    copyShare: 'Kopiér adressen på siden her',
  },
};
