import { basemapSchema, mapSchema, outlineSchema } from '../../../feed/schema/map.ts';
import {
  campaignSchema,
  lineSchema,
  linesSchema,
  signatureSchema,
} from '../../../feed/schema/signature.ts';
import { describeObject } from '../note.ts';

export const SIGNATURE_AND_MAP = [
  describeObject('signature', 'The e-mail signature of every employee.', signatureSchema, {
    version: [
      'Raise it by one when everybody should renew their signature; old ones then say how far behind they are.',
      7,
    ],
    templates: ['The templates to choose from; none named: all.', ['full', 'text']],
    lines: ['Fixed lines.', { greeting: 'Venlig hilsen' }],
    campaign: ['What is announced for a time.', [{ text: 'Kom til byfest den 8. juni' }]],
    oldSlogans: ['Slogans that must not stand in a signature any more.', ['Byen for alle']],
  }),
  describeObject('signatureLines', 'Fixed lines of the signature.', linesSchema, {
    greeting: ['Before the name.', 'Venlig hilsen'],
    vision: [
      'The vision line, where it is not the vision’s own sentence.',
      { text: 'Fælles om mulighederne' },
    ],
    digitalPost: [
      'How to write safely.',
      { text: 'Send sikkert med Digital Post', url: 'https://www.borger.dk/' },
    ],
    privacy: [
      'About personal data.',
      { text: 'Læs, hvordan vi behandler dine oplysninger', url: 'https://www.example.org/data' },
    ],
    more: ['Further lines.', [{ text: 'Vi svarer inden for to hverdage' }]],
  }),
  describeObject('signatureLine', 'A line of text, perhaps a link.', lineSchema, {
    text: ['What it says.', 'Send sikkert med Digital Post'],
    url: ['Where it leads.', 'https://www.borger.dk/'],
  }),
  describeObject('campaign', 'Something announced in every signature for a time.', campaignSchema, {
    text: [
      'What it says, its date included: images are often not shown.',
      'Kom til byfest den 8. juni',
    ],
    url: ['Where it leads.', 'https://www.example.org/byfest'],
    image: [
      'A banner: PNG or JPEG, at most 60 kB.',
      { src: 'byfest.png', alt: 'Byfest den 8. juni', width: 480, height: 120 },
    ],
    from: ['Shown from this day.', '2024-05-08'],
    until: ['Shown up to and with this day.', '2024-06-08'],
  }),
  describeObject('map', 'What the map is drawn from.', mapSchema, {
    outline: [
      'The outline of the area, as GeoJSON in WGS 84.',
      {
        type: 'Polygon',
        coordinates: [
          [
            [12.3, 55.6],
            [12.4, 55.6],
            [12.4, 55.65],
            [12.3, 55.6],
          ],
        ],
      },
    ],
    credit: ['Whom the outline is from; drawn on the map.', 'Klimadatastyrelsen'],
    basemap: [
      'A street map, shown only when a reader asks for it.',
      {
        url: 'https://tiles.example.org/{z}/{x}/{y}.png',
        attribution: '© Eksempel',
        party: 'Eksempel A/S',
      },
    ],
  }),
  describeObject(
    'outline',
    'GeoJSON: FeatureCollection, Feature, Polygon or MultiPolygon.',
    outlineSchema,
    {
      type: ['The type of GeoJSON object.', 'Polygon'],
    },
  ),
  describeObject('basemap', 'A street map of tiles.', basemapSchema, {
    url: [
      'The address of a tile, with {z}, {x} and {y}.',
      'https://tiles.example.org/{z}/{x}/{y}.png',
    ],
    attribution: ['Whom the map is from; drawn on it.', '© Eksempel'],
    party: ['Who learns the reader’s address when it is shown.', 'Eksempel A/S'],
  }),
];
