import { initiativeSchema } from '../../../feed/schema/initiatives.ts';
import {
  countedStoriesSchema,
  measureSchema,
  metricSchema,
  rangeSchema,
} from '../../../feed/schema/metrics.ts';
import { describeObject } from '../note.ts';

export const INITIATIVES = [
  describeObject('initiative', 'Something the vision has set going.', initiativeSchema, {
    id: ['Names the initiative.', 'byttemarked'],
    title: ['What it is called.', 'Byttemarked'],
    summary: ['What it is, in a sentence or two.', 'Naboer bytter tøj, bøger og legetøj.'],
    text: ['More about it (limited markdown).', 'Markedet skifter vært fra gang til gang.'],
    scale: ['How large it is.', 'small'],
    origin: ['Whether the vision brought it, or it was there before.', 'existing'],
    status: ['How far it is.', 'active'],
    goals: ['The goals it serves, by id.', ['sunde-og-aktive-liv']],
    phases: ['The phases it belongs to, by id.', ['fase-1']],
    tracks: ['The tracks it belongs to, by id.', ['udadvendt']],
    policy: ['The policy it carries out, by id.', 'sundhedspolitik'],
    partners: [
      'Who takes part: an organiser by id, a name, or a partner of its own.',
      ['kulturhuset', { name: 'Boligforeningen' }],
    ],
    places: [
      'Where it is: places by id, or of its own. None: all of the municipality.',
      ['kulturhuset'],
    ],
    when: ['When it runs.', '2023/..'],
    owner: ['Who looks after it.', 'Center for Kultur'],
    statusDate: ['The day its status was last looked at.', '2024-03-04'],
    results: ['What has come of it.', ['300 gæster', '360 kilo skiftede ejer']],
    join: ['How to take part (limited markdown).', 'Kom forbi, eller tilbyd at være vært.'],
    image: [
      'An image of it.',
      { src: 'byttemarked.jpg', alt: 'Borde med tøj og bøger', width: 800, height: 600 },
    ],
    url: ['Where to read more.', 'https://www.example.org/byttemarked'],
    contact: ['Whom to ask (limited markdown).', 'Kulturhuset, tlf. 70 12 34 56'],
  }),
  describeObject('metric', 'A number that shows how far it is.', metricSchema, {
    id: ['Names the metric.', 'brugere'],
    title: ['What is counted.', 'Brugere af portalen'],
    unit: ['What it is counted in.', 'brugere'],
    value: ['The number now.', 320],
    target: ['The number it is to reach.', 500],
    range: ['The range it is to reach, where that is no single number.', { min: 20, max: 25 }],
    period: ['The time it is counted over.', '2024'],
    series: ['Earlier numbers.', [{ when: '2024-01', value: 120 }]],
    stories: [
      'Which stories of the feed are counted. A meter then shows their number in place of value.',
      { tag: 'Alt ligger på vejen hjem' },
    ],
    goals: ['The goals it measures, by id.', ['sunde-og-aktive-liv']],
  }),
  describeObject(
    'countedStories',
    'Which stories count: those that have all that is named, published within the metric’s period.',
    countedStoriesSchema,
    {
      tag: ['A tag they have.', 'Alt ligger på vejen hjem'],
      channel: ['The channel they come from.', 'press'],
      reach: ['How far the press that told them reaches; one of these.', ['regional', 'national']],
    },
  ),
  describeObject('range', 'From the least to the most that is aimed at.', rangeSchema, {
    min: ['The least.', 20],
    max: ['The most.', 25],
  }),
  describeObject('measure', 'A number at an earlier time.', measureSchema, {
    when: ['When it was counted.', '2024-01'],
    value: ['The number then.', 120],
  }),
];
