import type { InitiativeLivelyMessages } from '../initiative-lively.ts';
import { en as first } from './initiative-map.ts';

export const en: InitiativeLivelyMessages = {
  count: first.count,
  things: 'initiatives',
  filters: 'Search and filter',
  print: 'Print',
  noneFound: 'No initiatives match what you have chosen.',
  showAll: 'Show all initiatives',

  mapHelp: 'Arrow keys move the map, plus and minus zoom, 0 shows all marks.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all marks',
  pan: 'Move the map',
  panBy: { left: 'West', up: 'North', down: 'South', right: 'East' },
  several: 'Several initiatives in one place',

  streetMap: 'Show street map',
  streetMapFrom: (party) => `Show street map from ${party}`,
  hideStreetMap: 'Hide street map',
  recipient: (party) => `When you show the street map, ${party} receives your IP address.`,
  streetMapFailed:
    'The street map cannot be fetched right now. The outline and the marks still work.',
};
