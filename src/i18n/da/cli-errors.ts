import type { CliMessages } from '../cli.ts';

export const errors: CliMessages['errors'] = {
  'unknown-command': ({ name = '' }) =>
    `Kommandoen »${name}« findes ikke. Skriv vision-feed --help for at se dem, der gør.`,
  'unknown-option': ({ name = '' }) =>
    `Tilvalget ${name} findes ikke. Skriv --help for at se dem, der gør.`,
  'option-value': ({ name = '' }) =>
    `Tilvalget ${name} er skrevet forkert, eller det, der skal stå efter det, mangler.`,
  'missing-argument': ({ usage = '' }) => `Der mangler noget. Skriv: vision-feed ${usage}`,
  exists: ({ path = '' }) =>
    `${path} findes allerede og er ikke rørt. Flyt det, eller vælg et andet sted.`,
  'not-written': ({ path = '', reason = '' }) =>
    reason === 'ENOSPC'
      ? `Disken er fuld, så ${path} kunne ikke skrives. Det gamle står der stadig.`
      : `${path} kunne ikke skrives (${reason}). Det gamle står der stadig.`,
  'no-such-file': ({ source = '' }) =>
    `Filen ${source} findes ikke. Se efter, om navnet er rigtigt.`,
  'not-read': ({ source = '', reason = '' }) => `${source} kunne ikke læses (${reason}).`,
  'too-large': ({ source = '', megabytes = 0 }) =>
    `${source} fylder over ${megabytes} MB og bliver ikke læst. Del den op.`,
  'not-fetched': ({ source = '', reason = '' }) =>
    `${source} kunne ikke hentes (${reason}). Prøv adressen i en browser.`,
  'bad-address': ({ source = '' }) =>
    `${source} er ikke en adresse, der kan hentes. Den skal begynde med https://`,
  'private-address': ({ source = '' }) =>
    `${source} ligger på et lukket net. Skriv --allow-private, hvis det er meningen.`,
  'redirect-to-http': ({ source = '' }) =>
    `${source} sender videre til en usikker adresse (http). Bed om en https-adresse.`,
  'too-many-redirects': ({ source = '', most = 0 }) =>
    `${source} sender videre mere end ${most} gange. Brug den sidste af adresserne.`,
  'http-status': ({ source = '', status = 0 }) =>
    `${source} svarede ${status}. Se efter, om adressen er rigtig og offentlig.`,
  timeout: ({ source = '', seconds = 0 }) =>
    `${source} svarede ikke færdigt inden for ${seconds} sekunder. Prøv igen senere.`,
  'open-quote': ({ source = '' }) =>
    `${source} har et anførselstegn, der aldrig bliver lukket. Er filen hel? Gem den igen som CSV.`,
  truncated: ({ source = '' }) => `${source} er ikke hel: slutningen mangler. Prøv igen.`,
  'not-that-kind': ({ source = '', kind = '' }) =>
    `${source} er ikke ${kind}. Se efter, om adressen fører til selve filen.`,
  'no-headings': ({ source = '', known = '' }) =>
    `${source} har ingen kolonne med titler. Første række skal have overskrifter: ${known}.`,
  'unknown-type': ({ name = '', known = '' }) => `»${name}« kendes ikke. Skriv en af: ${known}.`,
  'no-config': ({ path = '' }) =>
    `Her er ingen ${path}. Gå til mappen med den, eller skriv --config FIL. vision-feed init laver en.`,
  'bad-config': ({ path = '', reason = '', count = 1 }) =>
    Number(count) > 1
      ? `Der er ${count} fejl i ${path}. Den første: ${reason}.`
      : `Der er en fejl i ${path}: ${reason}.`,
  'missing-setting': ({ path = '', name = '' }) =>
    `${path} mangler »${name}«. Skriv den dér, eller som tilvalget --${name}.`,
  'unknown-source': ({ name = '', known = '' }) =>
    `Kilden »${name}« findes ikke i indstillingerne. De er: ${known || 'ingen endnu'}.`,
  'unknown-item': ({ id = '' }) =>
    `Der er intet med id »${id}«. Se id’erne med vision-feed review, eller i vision.json.`,
  'empty-source': () => 'Kilden er pludselig tom. Skriv --allow-empty, hvis det er rigtigt.',
  'bad-memory': ({ path = '' }) =>
    `${path} kan ikke læses. Uden den ved kommandoen ikke, hvad den gjorde sidst: Hent den fra en sikkerhedskopi, eller flyt den væk.`,
  'same-name': ({ name = '' }) => `To kilder hedder »${name}«. Giv dem hver sit navn: NAVN=FEED.`,
  'no-people': ({ source = '' }) =>
    `${source} har ingen kolonne med navne. Første række skal have overskrifter, fx displayName, jobTitle og mail.`,
  'bad-option': ({ name = '', value = '' }) => `${name} kan ikke være »${value}«.`,
  busy: ({ path = '' }) =>
    `En anden kørsel er i gang i samme mappe. Vent, til den er færdig. Er der ingen, så slet filen ${path}.`,
  'not-a-feed': ({ source = '', reason = '' }) => `${source}: ${reason}`,
};
