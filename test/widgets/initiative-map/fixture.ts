import '../../../src/widgets/initiative-map/define.ts';
import type { VisionInitiativeMap } from '../../../src/widgets/initiative-map/initiative-map.ts';
import { feedAddress, shown } from '../../helpers/widget.ts';

/** A municipality of one square, with its hall in the middle. */
export const OUTLINE = {
  type: 'Polygon',
  coordinates: [
    [
      [12.2, 55.6],
      [12.4, 55.6],
      [12.4, 55.7],
      [12.2, 55.7],
      [12.2, 55.6],
    ],
  ],
};

export const GOALS = [
  { id: 'sundhed', title: 'Sunde liv', summary: 'Nemt at leve sundt.', color: '#0f6b74' },
  { id: 'klima', title: 'Klima og natur', summary: 'Vi passer på naturen.', color: '#4b6b1f' },
];
export const PHASES = [
  { id: 'f1', title: 'Fase 1: Kendskab', purpose: 'Kendskab', when: '2024' },
  { id: 'f2', title: 'Fase 2: Idéer', purpose: 'Idéer', when: '2025' },
];
const PLACES = [
  { id: 'raadhus', name: 'Rådhuset', lat: 55.65, lon: 12.3, access: 'Adgang uden trin' },
  { id: 'havn', name: 'Havnen', lat: 55.61, lon: 12.38 },
  { id: 'skov', name: 'Skoven', lat: 55.69, lon: 12.22 },
];

export const INITIATIVES = [
  {
    id: 'marked',
    title: 'Byttemarked',
    summary: 'Naboer bytter tøj.',
    text: 'Kom **forbi**.',
    scale: 'small',
    origin: 'existing',
    status: 'active',
    statusDate: '2024-03-04',
    owner: 'Center for Kultur',
    goals: ['klima'],
    phases: ['f2'],
    policy: 'p-plan',
    partners: ['forening', { name: 'Glashuset' }],
    places: ['raadhus', 'havn'],
    join: 'Tag tøj med.',
    contact: 'kultur@example.org',
  },
  {
    id: 'center',
    title: 'Sundhedscenter',
    summary: 'Et muligt partnerskab.',
    scale: 'flagship',
    origin: 'new',
    status: 'proposed',
    goals: ['sundhed'],
    phases: ['f1', 'f2'],
    policy: 'p-vision',
    places: ['skov'],
  },
  {
    id: 'kampagne',
    title: 'Kampagnen',
    summary: 'Alt ligger på vejen hjem.',
    scale: 'large',
    origin: 'new',
    status: 'planned',
    goals: ['sundhed', 'klima'],
    phases: ['f2'],
    policy: 'p-politik',
  },
];

export const SECTIONS: Readonly<Record<string, unknown>> = {
  goals: GOALS,
  phases: PHASES,
  tracks: [{ id: 'ud', title: 'Udadvendt spor', audience: 'Alle', purpose: 'Engagere' }],
  places: PLACES,
  organisers: [{ id: 'forening', name: 'Foreningen', kind: 'partner', url: 'https://f.example/' }],
  initiatives: INITIATIVES,
  policies: [
    { id: 'p-vision', title: 'Visionen', level: 'Vision' },
    { id: 'p-politik', title: 'Politikken', level: 'Politik', parents: ['p-vision'] },
    { id: 'p-plan', title: 'Planen', level: 'Plan', parents: ['p-politik'] },
  ],
  decisions: [
    {
      id: 'd1',
      title: 'Ja til center',
      date: '2024-03-19',
      body: 'Byrådet',
      outcome: 'Vedtaget',
      initiatives: ['center'],
    },
    {
      id: 'd2',
      title: 'En vej gennem skoven',
      date: '2024-02-01',
      body: 'Teknikudvalget',
      outcome: 'Vedtaget',
      departsFrom: ['klima'],
      reason: 'Skolevejen går forud.',
    },
  ],
  metrics: [
    {
      id: 'm1',
      title: 'Brugere',
      unit: 'brugere',
      value: 412,
      target: 500,
      series: [
        { when: '2026-03', value: 96 },
        { when: '2026-06', value: 412 },
      ],
      goals: ['sundhed'],
    },
    {
      id: 'm2',
      title: 'Fortællinger',
      unit: 'fortællinger',
      value: 21,
      range: { min: 20, max: 25 },
      goals: ['klima'],
    },
  ],
  map: { outline: OUTLINE, credit: 'Data: Eksempel (CC BY)' },
};

export type Attributes = Readonly<Record<string, string>>;

export function initiativeMap(attributes: Attributes = {}): VisionInitiativeMap {
  const element = document.createElement('vision-initiative-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Shows the widget, and waits until what answers to a reader is there where there is a map. */
export async function show(
  attributes: Attributes = {},
  sections: object = {},
): Promise<VisionInitiativeMap> {
  const element = initiativeMap({
    feed: feedAddress({ ...SECTIONS, ...sections }),
    lang: 'da',
    ...attributes,
  });
  await shown(element);
  // The address may ask for more than is there at first.
  await drawn(element, '.initiatives, [part=note]');
  if (element.renderRoot.querySelector('.map')) await drawn(element, '.map-buttons button');
  return element;
}

export const all = (element: VisionInitiativeMap, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function one(element: VisionInitiativeMap, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const texts = (element: VisionInitiativeMap, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** Titles in the list, in their order. */
export const listed = (element: VisionInitiativeMap): string[] =>
  texts(element, '.list .entry-title');

/** Waits until something is drawn, however many files it takes. */
export async function drawn(element: VisionInitiativeMap, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 600; frame++) {
    await element.updateComplete;
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`never drawn: ${selector}`);
}

/** Chooses a view as a reader does. */
export async function chooseView(element: VisionInitiativeMap, label: string): Promise<void> {
  all(element, '.choice-option')
    .find(({ textContent }) => textContent.trim() === label)
    ?.querySelector('input')
    ?.click();
  await element.updateComplete;
}

/** As many initiatives as wanted, spread over the square. */
export const many = (count: number, place?: object): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `Initiativ ${index}`,
    summary: 'Noget går i gang.',
    scale: index % 10 === 0 ? 'flagship' : index % 3 === 0 ? 'large' : 'small',
    origin: index % 2 === 0 ? 'new' : 'existing',
    status: 'active',
    goals: [GOALS[index % 2]?.id],
    phases: [PHASES[index % 2]?.id],
    places: [
      place ?? {
        name: `Sted ${index}`,
        lat: 55.6 + ((index * 0.000731) % 0.1),
        lon: 12.2 + ((index * 0.00377) % 0.2),
      },
    ],
  }));
