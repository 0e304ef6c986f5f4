import { html, type TemplateResult } from 'lit';
import '../src/widgets/story-feed/define.ts';
import type { StoryLayout } from '../src/widgets/story-feed/context.ts';
import { BROKEN, inlineFeed, ISHOJ, MISSING } from './helpers/feed.ts';

interface Options {
  layout: StoryLayout;
  channel: string;
  goal: string;
  initiative: string;
  tag: string;
  limit: number;
  hideFilters: boolean;
  metric: string;
  heading: string;
  headingLevel: number;
}

export default {
  title: 'Widgets/Story feed',
  component: 'vision-story-feed',
  args: {
    layout: 'cards',
    channel: '',
    goal: '',
    initiative: '',
    tag: '',
    limit: 0,
    hideFilters: false,
    metric: '',
    heading: '',
    headingLevel: 2,
  },
  argTypes: { layout: { control: 'inline-radio', options: ['cards', 'list', 'compact'] } },
  render: (options: Options) =>
    html`<vision-story-feed
      feed=${ISHOJ}
      layout=${options.layout}
      channel=${options.channel}
      goal=${options.goal}
      initiative=${options.initiative}
      tag=${options.tag}
      limit=${options.limit}
      ?hide-filters=${options.hideFilters}
      metric=${options.metric}
      heading=${options.heading}
      heading-level=${options.headingLevel}
    ></vision-story-feed>`,
};

export const Cards = {};

export const List = { args: { layout: 'list' } };

/** For the side of a page. */
export const Compact = {
  args: { layout: 'compact', heading: 'Nyt fra byen' },
  render: ({ heading }: Options) =>
    html`<div class="narrow">
      <vision-story-feed feed=${ISHOJ} layout="compact" heading=${heading}></vision-story-feed>
    </div>`,
};

export const OneChannel = { args: { channel: 'press', hideFilters: true } };

export const WithMeters = { args: { metric: 'm-fortaellinger,m-presse', limit: 3 } };

interface PlayContext {
  canvasElement: HTMLElement;
}

const widgetIn = ({ canvasElement }: PlayContext): ShadowRoot | null =>
  canvasElement.querySelector('vision-story-feed')?.shadowRoot ?? null;

/** Presses what `selector` finds as soon as it is drawn. */
async function pressIn(context: PlayContext, selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = widgetIn(context)?.querySelector<HTMLElement>(selector);
    if (found) {
      found.click();
      return;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const Open = { play: (context: PlayContext) => pressIn(context, '.story-more') };

export const FiltersUnfolded = {
  play: (context: PlayContext) => pressIn(context, '.tools .button'),
};

/** Before anything is asked of a third party, its name. */
export const RecipientNamed = {
  args: { channel: 'youtube', hideFilters: true },
  play: (context: PlayContext) => pressIn(context, '.facade-play'),
};

export const OwnVideo = { args: { tag: 'genbrug', hideFilters: true } };

export const English = { parameters: { language: 'en' } };

export const RightToLeft = { parameters: { language: 'ar', direction: 'rtl' } };

export const Dark = { parameters: { theme: 'dark' } };

export const Narrow = {
  render: () =>
    html`<div class="narrow"><vision-story-feed feed=${ISHOJ}></vision-story-feed></div>`,
};

const many = Array.from({ length: 2000 }, (_, index) => ({
  id: `historie-${index}`,
  title: `Historie nummer ${index + 1}`,
  summary: 'En kort fortælling om noget, der er sket.',
  content_text: 'Teksten er den samme hver gang. '.repeat(20),
  date_published: `20${String(26 - (index >> 8)).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}`,
  tags: [['mad', 'natur', 'børn'][index % 3]],
  _vision: { channel: ['portal', 'facebook', 'press'][index % 3] },
}));

const withFeed = (sections: Record<string, unknown>): TemplateResult =>
  html`<vision-story-feed>${inlineFeed(sections)}</vision-story-feed>`;

export const Many = { render: () => withFeed({ stories: many }) };

/** Words without pictures, without titles, far too long, and in two directions. */
export const Unusual = {
  render: () =>
    withFeed({
      stories: [
        {
          id: 'uden-titel',
          content_text:
            'Ingen overskrift, bare et opslag om **byfesten** og [programmet](https://www.example.org), som fortsætter lidt endnu, til det er længere end en overskrift.',
          _vision: { channel: 'lokalradioen' },
        },
        {
          id: 'langt-ord',
          title: 'Medborgerskabsundersøgelsesrapportens offentliggørelsesarrangement',
          summary: 'Uden dato og uden billede.',
        },
        {
          id: 'billede-mangler',
          title: 'Billedet findes ikke',
          image: 'billeder/findes-ikke.jpg',
          date_published: '2024-05-01',
          _vision: { alt: 'Tegning: et billede, der ikke er her' },
        },
        {
          id: 'lang',
          title: 'En lang historie',
          content_text: Array.from(
            { length: 60 },
            (_, index) => `Afsnit ${index}. ${'Vi gik en tur. '.repeat(20)}`,
          ).join('\n\n'),
          date_published: '2024-04-01',
        },
        {
          id: 'blandet',
          title: 'مهرجان Byfest 2024 في الساحة',
          language: 'ar',
          content_text: 'موسيقى وطعام.',
          date_published: '2024-03-01',
        },
      ],
    }),
};

export const Empty = { render: () => withFeed({}) };

export const Faulty = {
  render: () => html`<vision-story-feed feed=${BROKEN}></vision-story-feed>`,
};

/** Until the feed is there, and where it cannot be had: what the author put inside. */
export const Fallback = {
  render: () =>
    html`<vision-story-feed
      ><p><a href="#historier">Læs historierne</a></p></vision-story-feed
    >`,
};

export const Failed = {
  render: () =>
    html`<vision-story-feed feed=${MISSING}
      ><p><a href="#historier">Læs historierne</a></p></vision-story-feed
    >`,
};

export const Stale = {
  render: () =>
    html`<vision-story-feed
      >${inlineFeed({
        updated: '2024-03-13T09:00:00+01:00',
        staleAfter: 'P7D',
        stories: many.slice(0, 3),
      })}</vision-story-feed
    >`,
};
