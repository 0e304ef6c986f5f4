import { expect, nextFrame } from '@open-wc/testing';
import '../../src/widgets/story-feed/define.ts';
import type { VisionStoryFeed } from '../../src/widgets/story-feed/story-feed.ts';
import { feedAddress, shown } from './widget.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A valid story; `extras` goes into `_vision`. */
export const story = (id: string, fields: Fields = {}, extras: Fields = {}): Fields => ({
  id,
  title: `Historien ${id}`,
  summary: `Kort om ${id}.`,
  content_text: `Hele teksten om ${id}.`,
  date_published: '2024-03-01T10:00:00+01:00',
  ...fields,
  _vision: { channel: 'portal', ...extras },
});

/** A picture that is there, wherever the tests are served. */
export const PICTURE = new URL('/demo/feeds/images/byhave-480.webp', location.href).href;

/** `count` stories, the first the newest. */
export const stories = (count: number, make: (index: number) => Fields = () => ({})): Fields[] =>
  Array.from({ length: count }, (_, index) =>
    story(`s${index}`, {
      date_published: `20${String(24 - Math.floor(index / 300)).padStart(2, '0')}-${String(
        12 - (Math.floor(index / 25) % 12),
      ).padStart(2, '0')}-${String(28 - (index % 25)).padStart(2, '0')}`,
      ...make(index),
    }),
  );

export function storyFeed(attributes: Readonly<Record<string, string>> = {}): VisionStoryFeed {
  const element = document.createElement('vision-story-feed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The widget on the page, with a feed of these sections. */
export const showStories = (
  sections: Fields,
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisionStoryFeed> =>
  shown(storyFeed({ feed: feedAddress(sections), lang: 'da', ...attributes }));

export const itemsOf = (element: VisionStoryFeed): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.story'),
];

export const idsOf = (element: VisionStoryFeed) =>
  itemsOf(element).map(({ dataset }) => dataset.id);

export const titlesOf = (element: VisionStoryFeed): string[] =>
  itemsOf(element).map((item) => item.querySelector('.card-heading')?.textContent.trim() ?? '');

/** The one button whose words begin with `words`, in `place`. */
export function buttonIn(place: ParentNode, words: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('button, a.button')].filter((button) =>
    button.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  const [button] = found;
  if (!button || found.length > 1) throw new Error(`${words}: ${String(found.length)} buttons`);
  return button;
}

export function itemOf(element: VisionStoryFeed, id: string): HTMLElement {
  const item = itemsOf(element).find(({ dataset }) => dataset.id === id);
  if (!item) throw new Error(`the story ${id} is not drawn`);
  return item;
}

/** What has the focus inside the widget. */
export const focusIn = (element: VisionStoryFeed): Element | null =>
  element.shadowRoot?.activeElement ?? null;

/** A machine with other things to do is given this long. */
const PATIENCE = 8000;

/** Waits, frame by frame, until something holds. */
export async function soon(holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds() && performance.now() < end) await nextFrame();
  expect(holds(), String(holds)).to.equal(true);
}

/** Opens a story and waits for the rest of it. */
export async function open(element: VisionStoryFeed, id: string): Promise<HTMLElement> {
  buttonIn(itemOf(element, id), 'Læs mere').click();
  await soon(() => itemOf(element, id).querySelector('.story-facts') !== null);
  return itemOf(element, id);
}
