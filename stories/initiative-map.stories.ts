import { html } from 'lit';
import '../src/widgets/initiative-map/define.ts';
import type { InitiativeView } from '../src/widgets/initiative-map/initiative-map.ts';
import { BALLERUP, BROKEN, inlineFeed, ISHOJ, MISSING } from './helpers/feed.ts';

interface Options {
  view: InitiativeView;
  goal: string;
  limit: number;
  compact: boolean;
}

export default {
  title: 'Widgets/Initiative map',
  component: 'vision-initiative-map',
  args: { view: 'map', goal: '', limit: 0, compact: false },
  argTypes: {
    view: { control: 'inline-radio', options: ['map', 'balance', 'cascade', 'metrics'] },
  },
  render: ({ view, goal, limit, compact }: Options) =>
    html`<vision-initiative-map
      feed=${ISHOJ}
      view=${view}
      goal=${goal}
      limit=${limit}
      ?compact=${compact}
    ></vision-initiative-map>`,
};

/** Presses what a reader would, once it is drawn. */
function pressing(...selectors: readonly string[]) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const map = canvasElement.querySelector('vision-initiative-map');
    for (const selector of selectors) {
      let found: HTMLElement | null | undefined;
      while (!(found = map?.shadowRoot?.querySelector<HTMLElement>(selector))) {
        await new Promise(requestAnimationFrame);
      }
      found.click();
    }
  };
}

export const Map = {};

export const Balance = { args: { view: 'balance' } };

export const BalanceNumber = {
  args: { view: 'balance' },
  play: pressing('.cell-opener'),
};

export const Cascade = { args: { view: 'cascade' } };

export const Metrics = { args: { view: 'metrics' } };

export const OneGoal = { args: { goal: 'klima' } };

export const Compact = { args: { compact: true } };

export const FiltersOpen = { play: pressing('.tools button', '[aria-controls=filters-goal]') };

export const Detail = { play: pressing('.list a') };

export const Near = { play: pressing('.mark[data-scale=several]') };

export const English = { parameters: { language: 'en' } };

/** Arabic reads from the right; west stays where it is. */
export const RightToLeft = { parameters: { language: 'ar', direction: 'rtl' } };

export const Dark = { parameters: { theme: 'dark' } };

export const DarkBalance = { args: { view: 'balance' }, parameters: { theme: 'dark' } };

export const Narrow = {
  render: () =>
    html`<div class="narrow"><vision-initiative-map feed=${ISHOJ}></vision-initiative-map></div>`,
};

export const NarrowCascade = {
  render: () =>
    html`<div class="narrow">
      <vision-initiative-map feed=${ISHOJ} view="cascade"></vision-initiative-map>
    </div>`,
};

/** A page that sets none of our tokens gets a map in its own colour. */
export const WithoutTheme = {
  render: () =>
    html`<div class="no-theme"><vision-initiative-map feed=${ISHOJ}></vision-initiative-map></div>`,
};

const GOALS = ['#0f6b74', '#a3402b', '#4b6b1f'].map((color, index) => ({
  id: `g${index}`,
  title: `Pejlemærke ${index + 1}`,
  color,
}));
const OUTLINE = {
  type: 'Polygon',
  coordinates: [
    [
      [12.2, 55.6],
      [12.4, 55.59],
      [12.43, 55.66],
      [12.31, 55.7],
      [12.2, 55.6],
    ],
  ],
};

const spread = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `Initiativ ${index + 1}`,
    scale: index % 20 === 0 ? 'flagship' : index % 5 === 0 ? 'large' : 'small',
    origin: index % 2 === 0 ? 'new' : 'existing',
    status: 'active',
    goals: [`g${index % 3}`],
    places: [
      {
        name: `Sted ${index + 1}`,
        lat: 55.61 + ((index * 0.00731) % 0.07),
        lon: 12.24 + ((index * 0.0377) % 0.14),
      },
    ],
  }));

const of = (sections: Readonly<Record<string, unknown>>) =>
  html`<vision-initiative-map
    >${inlineFeed({ goals: GOALS, map: { outline: OUTLINE }, ...sections })}</vision-initiative-map
  >`;

export const ManyInitiatives = { render: () => of({ initiatives: spread(10_000) }) };

/** A hundred in one house cannot be told apart by coming nearer: they open as a list. */
export const OnTopOfEachOther = {
  render: () =>
    of({
      initiatives: spread(100).map((one) => ({
        ...one,
        places: [{ name: 'Huset', lat: 55.64, lon: 12.3 }],
      })),
    }),
  play: pressing('.mark[data-scale=several]'),
};

export const WithoutOutline = {
  render: () => of({ initiatives: spread(12), map: undefined }),
};

export const WithoutPlaces = {
  render: () =>
    of({ initiatives: spread(4).map((one) => ({ ...one, places: [] })), map: undefined }),
};

/** Streets from another site: the button says who learns of the reader. */
export const StreetMapElsewhere = {
  render: () =>
    of({
      initiatives: spread(12),
      map: {
        outline: OUTLINE,
        basemap: {
          url: 'https://kort.example/{z}/{x}/{y}.png',
          attribution: '© Kortfirmaet',
          party: 'Kortfirmaet',
        },
      },
    }),
};

/** Streets from the page's own site, once they are asked for. One picture stands in for all tiles. */
export const StreetMap = {
  render: () =>
    of({
      initiatives: spread(12),
      map: {
        outline: OUTLINE,
        basemap: {
          url: `${new URL('feeds/images/tile.png', location.href).href}?z={z}&x={x}&y={y}`,
          attribution: 'Prøvefliser',
          party: 'Kommunen',
        },
      },
    }),
  play: pressing('.street button'),
};

export const Empty = { render: () => of({ initiatives: [] }) };

/** Until the feed is there, the fallback stands. */
export const Loading = {
  render: () =>
    html`<vision-initiative-map
      ><a href="#initiativer">Se initiativerne</a></vision-initiative-map
    >`,
};

export const Failed = {
  render: () =>
    html`<vision-initiative-map feed=${MISSING}
      ><a href="#initiativer">Se initiativerne</a></vision-initiative-map
    >`,
};

export const Stale = {
  render: () =>
    of({
      updated: '2024-03-13T09:00:00+01:00',
      staleAfter: 'P14D',
      initiatives: spread(3),
    }),
};

/** What is wrong is left out or put right; the rest is shown. */
export const PartlyBroken = {
  render: () => html`<vision-initiative-map feed=${BROKEN}></vision-initiative-map>`,
};

/** Another municipality, the same code. */
export const AnotherMunicipality = {
  render: () => html`<vision-initiative-map feed=${BALLERUP}></vision-initiative-map>`,
};
