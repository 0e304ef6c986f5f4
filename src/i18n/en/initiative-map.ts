import type { InitiativeMapMessages } from '../initiative-map.ts';

export const en: InitiativeMapMessages = {
  heading: 'Initiatives',
  count: (count) => (count === 1 ? '1 initiative' : `${count.toLocaleString('en')} initiatives`),
  things: 'initiatives',
  empty: 'There are no initiatives here yet.',
  noneFound: 'No initiatives match what you have chosen.',
  showAll: 'Show all initiatives',

  views: {
    map: 'Map and list',
    balance: 'Balance',
    cascade: 'From vision to action',
    metrics: 'Key figures',
  },
  filters: 'Search and filter',

  scales: { flagship: 'Flagship', large: 'Large', small: 'Small' },
  origins: { new: 'New', existing: 'Older than the vision' },
  statuses: {
    idea: 'Idea',
    proposed: 'Proposed',
    planned: 'Planned',
    active: 'Under way',
    done: 'Completed',
    stopped: 'Stopped',
  },
  statusIn: (status, phases) => `${status}, ${phases}`,
  updated: (date) => `updated ${date}`,
  partners: (names) => `Together with ${names}`,
  goals: 'Goals',
  listOf: 'List of initiatives',

  map: 'Map of initiatives',
  mapHelp: 'Arrow keys move the map, plus and minus zoom, 0 shows all marks.',
  marks: 'Initiatives on the map',
  mark: (title, place, rest) => `${title}, ${place}. ${rest}`,
  cluster: (count) => `${count.toLocaleString('en')} initiatives close together`,
  everywhere: 'The whole municipality',
  withoutPoint: 'The whole municipality and places that are not on the map',
  zone: (name, count) => `${name} (${count.toLocaleString('en')})`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all marks',
  pan: 'Move the map',
  panBy: { left: 'West', up: 'North', down: 'South', right: 'East' },
  legend: 'Key',
  several: 'Several initiatives in one place',

  streetMap: 'Show street map',
  streetMapFrom: (party) => `Show street map from ${party}`,
  hideStreetMap: 'Hide street map',
  recipient: (party) => `When you show the street map, ${party} receives your IP address.`,
  streetMapFailed:
    'The street map cannot be fetched right now. The outline and the marks still work.',
};
