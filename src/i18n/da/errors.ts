import type { ErrorMessages } from '../errors.ts';

// The reader of the page can do nothing about a faulty file: to them it is simply not here now.
const notNow = {
  title: 'Indholdet kan ikke hentes lige nu',
  advice: 'Prøv igen om lidt.',
};
const notShown = {
  title: 'Indholdet kan ikke vises lige nu',
  advice: 'Prøv igen senere.',
};

export const da: ErrorMessages = {
  offline: {
    title: 'Der er ingen forbindelse',
    advice: 'Tjek din forbindelse til internettet, og prøv igen.',
    detail: () =>
      'Serveren kunne ikke nås. Enten er forbindelsen væk, eller også er adressen forkert.',
  },
  timeout: {
    title: 'Det tager for lang tid at hente indholdet',
    advice: 'Prøv igen om lidt.',
    detail: () => 'Serveren svarede ikke inden for 15 sekunder.',
  },
  http: {
    ...notNow,
    detail: ({ status }) =>
      status === 404 || status === 410
        ? `Filen findes ikke på adressen (svar ${status}).`
        : `Serveren svarede med fejl${status === undefined ? '' : ` ${status}`}.`,
  },
  cors: {
    ...notNow,
    detail: () =>
      'Serveren svarer, men tillader ikke andre websites at læse filen. ' +
      'Den skal sende "Access-Control-Allow-Origin: *".',
  },
  refused: {
    ...notShown,
    detail: () =>
      'Adressen hører til et website, som ikke er godkendt på denne side. ' +
      'Godkendte steder står i "data-allow" på scriptet.',
  },
  aborted: { ...notNow, detail: () => 'Hentningen blev afbrudt.' },
  'too-large': { ...notShown, detail: () => 'Filen fylder over 64 MB.' },
  'not-json': {
    ...notShown,
    detail: ({ html, line, column }) =>
      html
        ? 'Adressen giver en webside (HTML) og ikke en JSON-fil.'
        : line === undefined
          ? 'Filen er ikke gyldig JSON.'
          : `Filen er ikke gyldig JSON: fejlen står på linje ${line}${column === undefined ? '' : `, tegn ${column}`}.`,
  },
  'not-a-feed': {
    ...notShown,
    detail: () => 'Filen er JSON, men ikke et vision-feed.',
  },
  'wrong-version': {
    ...notShown,
    detail: ({ version }) =>
      version === undefined
        ? 'Feedet siger ikke, hvilken version det er. Der skal stå "version": 1.'
        : `Feedet er version ${version}. Her læses kun version 1.`,
  },
};
