import { image, imageSource } from '../../../feed/schema/image.ts';
import { organiserSchema, party } from '../../../feed/schema/organisers.ts';
import { ownPlace, placeSchema } from '../../../feed/schema/places.ts';
import { labelledWhen } from '../../../feed/schema/when.ts';
import { describeObject } from '../note.ts';

const places = {
  name: ['What the place is called.', 'Kulturhuset'],
  address: ['Street and town.', 'Torvet 1, 1234 Eksempelby'],
  access: ['How to get in, in words.', 'Niveaufri adgang fra gården'],
  lat: ['Latitude in WGS 84. Together with lon.', 55.6153],
  lon: ['Longitude in WGS 84. Together with lat.', 12.3506],
} as const;

export const SHARED = [
  describeObject('labelledWhen', 'A date with the words that people read.', labelledWhen, {
    edtf: ['The date.', '2024-09/..'],
    text: ['The words, shown instead of the date as we would write it.', 'efter sommerferien 2024'],
  }),
  describeObject('image', 'An image. Width and height keep its place while it loads.', image, {
    src: ['Where the image is.', 'billeder/byfest.jpg'],
    alt: [
      'What the image shows, for those who do not see it; empty for decoration. Without it the image is not shown.',
      'Langborde på torvet',
    ],
    width: ['Width in pixels.', 1200],
    height: ['Height in pixels.', 800],
    credit: ['Who made it, shown under it.', 'Foto: Eksempel Kommune'],
    sources: [
      'The same image in other sizes or formats.',
      [{ src: 'billeder/byfest-600.jpg', width: 600 }],
    ],
  }),
  describeObject('imageSource', 'The same image in another size or format.', imageSource, {
    src: ['Where it is.', 'billeder/byfest-600.webp'],
    width: ['Its width in pixels.', 600],
    type: ['Its media type.', 'image/webp'],
  }),
  describeObject('place', 'A place that events and initiatives name by id.', placeSchema, {
    id: ['Names the place.', 'kulturhuset'],
    ...places,
  }),
  describeObject('ownPlace', 'A place that an event or an initiative carries itself.', ownPlace, {
    id: ['Names the place, so that the same place of two items is one.', 'torvet'],
    ...places,
  }),
  describeObject('organiser', 'Who holds events. Items name organisers by id.', organiserSchema, {
    id: ['Names the organiser.', 'kulturhuset'],
    name: ['What it is called.', 'Kulturhuset'],
    url: ['Its own site.', 'https://www.example.org/'],
    kind: ['The municipality itself, or one of its partners.', 'municipality'],
    color: ['A colour for its events.', '#1d6b4f'],
  }),
  describeObject('party', 'An organiser or partner that an item carries itself.', party, {
    id: ['Names it, so that the same partner of two items is one.', 'boligforeningen'],
    name: ['What it is called.', 'Boligforeningen'],
    url: ['Its own site.', 'https://www.example.org/'],
  }),
];
