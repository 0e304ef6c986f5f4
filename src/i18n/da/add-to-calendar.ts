import type { AddToCalendarMessages } from '../add-to-calendar.ts';

export const da: AddToCalendarMessages = {
  file: 'Hent kalenderfil',
  fileFor: 'til Outlook, Apple Kalender og andre',
  series: 'Hent hele rækken',
  seriesFor: 'alle datoer i én kalenderfil',
  google: 'Google Kalender',
  outlookHome: 'Outlook.com, privat',
  outlookWork: 'Outlook på arbejdet',
};
