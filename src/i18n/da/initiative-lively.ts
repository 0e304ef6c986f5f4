import type { InitiativeLivelyMessages } from '../initiative-lively.ts';
import { da as first } from './initiative-map.ts';

export const da: InitiativeLivelyMessages = {
  count: first.count,
  things: 'initiativer',
  filters: 'Søg og filtrér',
  print: 'Udskriv',
  noneFound: 'Ingen initiativer passer til det, du har valgt.',
  showAll: 'Vis alle initiativer',

  mapHelp: 'Piletaster flytter kortet, plus og minus zoomer, 0 viser alle mærker.',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  fit: 'Vis alle mærker',
  pan: 'Flyt kortet',
  panBy: { left: 'Mod vest', up: 'Mod nord', down: 'Mod syd', right: 'Mod øst' },
  several: 'Flere initiativer samme sted',

  streetMap: 'Vis gadekort',
  streetMapFrom: (party) => `Vis gadekort fra ${party}`,
  hideStreetMap: 'Skjul gadekort',
  recipient: (party) => `Når du viser gadekortet, får ${party} din IP-adresse.`,
  streetMapFailed: 'Gadekortet kan ikke hentes lige nu. Omridset og mærkerne virker stadig.',
};
