import type { IssueMessages } from '../issues.ts';

/** The words that stand in for an unknown one. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  planned: 'planlagt',
  scheduled: 'planlagt',
  'in-person': 'med fremmøde',
  open: 'åben for tilmelding',
  small: 'lille',
  new: 'ny',
  partner: 'partner',
};

const either = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}`;

export const da: IssueMessages = {
  reasons: {
    'wrong-version': () => 'Versionen skal være 1',
    'wrong-type': ({ field, value }) =>
      `Feltet ${field} har en forkert slags indhold${value && `: ${value}`}`,
    missing: ({ field }) => `Feltet ${field} mangler`,
    empty: ({ field }) => `Feltet ${field} er tomt`,
    'too-long': ({ field }) => `Teksten i ${field} er for lang`,
    'unknown-word': ({ field, value, shownAs, known }) =>
      `Ukendt ord »${value}« i ${field}` +
      (shownAs && `: vises som ${SHOWN_AS[shownAs] ?? shownAs}`) +
      (known.length > 0 ? `. Skriv ${either(known)}` : ''),
    'unknown-section': ({ field }) => `Afsnittet ${field} findes ikke i formatet`,
    'bad-id': ({ value }) =>
      `Id’et »${value}« kan ikke bruges: højst 255 tegn, ingen mellemrum og intet komma`,
    'duplicate-id': ({ value }) => `Id’et »${value}« er brugt før i samme liste`,
    'unknown-reference': ({ field, value }) => `${field} peger på »${value}«, som ikke findes`,
    'bad-when': ({ value }) =>
      `Tiden »${value}« kan ikke læses. Skriv for eksempel 2024-05-29, 2024-05 eller 2024-09/..`,
    'bad-date': ({ value }) =>
      `»${value}« er ikke en dato. Skriv for eksempel 2024-05-29 eller 2024-05-29T17:00`,
    'far-ahead': ({ value }) =>
      `Datoen ${value} ligger mere end et år ude i fremtiden. Historien vises først den dag`,
    'bad-duration': ({ value }) =>
      `»${value}« er ikke et tidsrum. Skriv for eksempel P7D (7 dage) eller PT30M (30 minutter)`,
    'bad-zone': ({ value }) =>
      `»${value}« er ikke en tidszone. Skriv for eksempel Europe/Copenhagen`,
    'bad-link': ({ value }) =>
      `Linket »${value}« kan ikke bruges. Skriv en adresse, der begynder med https://`,
    'bad-color': ({ value }) => `»${value}« er ikke en farve. Skriv for eksempel #1d6b4f`,
    'bad-language': ({ value }) =>
      `»${value}« er ikke et sprog. Skriv for eksempel da, en eller ar`,
    'bad-number': ({ field, value }) => `Tallet ${value} passer ikke i ${field}`,
    'bad-position': () =>
      'Stedet ligger uden for kortet: lat går fra -90 til 90, lon fra -180 til 180, og begge skal med',
    'swapped-position': () =>
      'Bredde og længde er byttet om. Stedet er sat, hvor det ser ud til at høre hjemme: lat er omkring 55, lon omkring 12 i Danmark',
    'outside-outline': () => 'Stedet ligger for langt uden for kortets omrids til at blive tegnet',
    'open-ring': ({ value }) =>
      `Omridset er ikke lukket (${value}): første og sidste punkt skal være ens. Det er lukket på tegningen`,
    cycle: ({ value }) => `»${value}« ligger både over og under den samme politik`,
    'bad-shape': ({ field }) => `Indholdet af ${field} er ikke sat rigtigt sammen`,
    'bad-rule': ({ value }) =>
      `Gentagelsen »${value}« kan ikke læses. Skriv for eksempel FREQ=WEEKLY;BYDAY=TU`,
    'endless-rule': ({ value }) => `Gentagelsen »${value}« giver for mange datoer`,
    'empty-rule': ({ value }) =>
      `Gentagelsen »${value}« rammer ingen datoer. Arrangementet står kun på sin startdato`,
    'rule-with-offset': () =>
      'Når et arrangement gentages, skal starttiden være uden tidsforskydning: 2024-05-29T17:00',
    'bad-currency': ({ value }) => `»${value}« er ikke en valuta. Skriv for eksempel DKK`,
    'bad-email': ({ value }) => `»${value}« er ikke en mailadresse`,
    'bad-phone': ({ value }) => `»${value}« er ikke et telefonnummer`,
    'end-before-start': () => 'Slut ligger før start',
    'too-many-days': ({ value }) =>
      `Arrangementet slutter først ${value}. Kun de første ti år er med`,
    'missing-alt': () => 'Billedet mangler en tekst til dem, der ikke kan se det (alt)',
    'far-off': ({ value }) =>
      `Datoen ${value} ligger mere end 50 år fra de andre. Den står i listen, men ikke på tegningen`,
    'outside-phases': ({ value }) => `Aktiviteten (${value}) ligger uden for alle faser`,
    'crowded-month': ({ value }) =>
      `Mere end 200 aktiviteter har dato i samme måned (${value}). På tegningen står de samlet`,
    'part-failed': () => 'En del af indholdet kunne ikke hentes',
    'third-party': ({ value }) =>
      `Filen »${value}« ligger hos andre, som ville få læsernes IP-adresse. Læg den hos jer selv`,
  },
};
