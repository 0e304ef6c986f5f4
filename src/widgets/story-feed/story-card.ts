import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../feed/schema/stories.ts';
import { dateText } from '../../format/dates.ts';
import { shorten } from '../../model/shorten.ts';
import { dateOfWall, parseMoment } from '../../model/wall-time.ts';
import { directionOf, type Text } from '../../model/text.ts';
import { zoneOf } from '../../model/zone.ts';
import { renderCard } from '../../ui/card.ts';
import { film, play, star } from '../../ui/icons.ts';
import { languageAttributes } from '../../ui/in-language.ts';
import { picture } from '../../ui/picture.ts';
import { channelIcon, channelName } from './channels.ts';
import { inOwnLanguage, type StoryContext, type StoryVideo } from './context.ts';
import { videoOf } from './story-video.ts';

/** A heading made of a text that has none is no longer than this; so much of the text is shown. */
const LONGEST_TITLE = 80;
const LONGEST_SUMMARY = 220;
/** What is looked at for them: of a very long text the beginning is enough. */
const BEGINNING = 1000;

export interface StoryPlace {
  /** Drawn large, before the others. */
  readonly isFeatured: boolean;
}

/** One story, closed or open. */
export function renderStory(
  context: StoryContext,
  story: Story,
  { isFeatured }: StoryPlace,
): TemplateResult {
  const { words, layout, level } = context;
  const reading = context.lively?.reading;
  const { title, summary, lang } = headOf(context, story);
  const video = videoOf(context, story);
  const isOpen = reading?.isOpen(story.id) ?? false;
  const drawing = isOpen ? reading?.drawing : undefined;
  const own = (content: unknown) => inOwnLanguage(context, lang, content);
  const opened = drawing?.renderOpenStory(context, story, video);
  const closedMedia =
    video && video.source.kind !== 'page'
      ? renderFacade(context, story, video, title, own)
      : renderPicture(context, story, isFeatured || isOpen);
  const toggle = (): void => (isOpen ? context.close(story.id) : context.open(story.id));
  const more = html`<button
    class="button story-more"
    type="button"
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    <span
      >${isOpen ? words.readLess : words.readMore}<span class="visually-hidden"
        >${words.about(title)}</span
      ></span
    >
  </button>`;
  const plain =
    context.isPlain(story.id) && story.content_text
      ? html`<p class="plain">${context.textOf(story.content_text, story).text}</p>`
      : nothing;
  return renderCard({
    heading: title,
    level,
    // On a page of the other direction our words keep the page's; a story keeps its own.
    language: { ...languageAttributes(lang, context.lang), dir: directionOf(lang) },
    media: opened?.media ?? (closedMedia === nothing ? undefined : closedMedia),
    mediaFirst: video !== undefined,
    eyebrow: own(renderEyebrow(context, story, video, isFeatured)),
    body: html`${
      summary && (layout !== 'compact' || isOpen)
        ? html`<p class="summary">${summary}</p>`
        : nothing
    }${opened?.body ?? plain}`,
    foot: own(html`<div class="button-row">${more}${opened?.foot ?? nothing}</div>`),
  });
}

/** Title and summary; a story without them is introduced by how its text begins. */
function headOf(context: StoryContext, story: Story) {
  const of = (text: Text | undefined) =>
    text === undefined ? undefined : context.textOf(text, story);
  const titled = of(story.title);
  const summary = of(story.summary);
  const content = of(story.content_text);
  const lang = (titled ?? summary ?? content)?.lang ?? context.lang;
  const text = summary?.text ?? withoutMarks(content?.text ?? '');
  if (titled) return { title: titled.text, summary: shorten(text, LONGEST_SUMMARY), lang };
  const title = shorten(text, LONGEST_TITLE);
  const isAll = !title.endsWith('…');
  const rest = text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(title.length - 1);
  return { title, summary: isAll ? '' : `…${shorten(rest, LONGEST_SUMMARY)}`, lang };
}

/** The beginning of a text in limited markdown without its signs. Near enough for a few words. */
function withoutMarks(text: string): string {
  return text
    .slice(0, BEGINNING)
    .replace(/\[([^\]]{1,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/^[ \t]*[-*•][ \t]+/gm, '')
    .replace(/\*+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '');
}

function renderEyebrow(
  context: StoryContext,
  story: Story,
  video: StoryVideo | undefined,
  isFeatured: boolean,
): TemplateResult {
  const { words } = context;
  const { channel } = story._vision;
  return html`${
      isFeatured ? html`<span class="badge">${star()} ${words.featured}</span>` : nothing
    }<span class="badge">${channelIcon(channel)} <bdi>${channelName(channel, words)}</bdi></span>
    ${renderDate(context, story)}${
      video
        ? html`<span class="badge">${film()} ${videoWords(words, story, video)}</span>`
        : nothing
    }`;
}

function videoWords(words: StoryContext['words'], story: Story, { source }: StoryVideo): string {
  if (source.kind !== 'file') return words.video;
  const { video } = story._vision;
  const captions = typeof video === 'object' ? video.captions.length : 0;
  return captions > 0 ? words.videoWithCaptions : words.videoWithoutCaptions;
}

/** The day in the feed's zone, on whatever device. */
function renderDate({ timeZone, lang }: StoryContext, { date_published: published }: Story) {
  const moment = published === undefined ? undefined : parseMoment(published);
  if (!moment || published === undefined) return nothing;
  const { wall, offset } = moment;
  const there = offset === undefined ? wall : (zoneOf(timeZone)?.toWall(wall - offset) ?? wall);
  return html`<time datetime=${published}>${dateText(dateOfWall(there), lang)}</time>`;
}

function renderPicture(context: StoryContext, story: Story, isLarge: boolean) {
  const { alt, width, height, sources } = story._vision;
  if (story.image === undefined || alt === undefined) return nothing;
  return picture(
    { src: story.image, alt, sources, ...(width && { width }), ...(height && { height }) },
    {
      resolve: context.ownAsset,
      best: (text) => context.textOf(text, story),
      sizes: sizesOf(context, isLarge),
      className: 'story-image',
    },
  );
}

function sizesOf({ layout }: StoryContext, isLarge: boolean): string {
  if (isLarge) return '(min-width: 60em) 36em, 100vw';
  return layout === 'cards' ? '(min-width: 40em) 22em, 100vw' : '14em';
}

/** The poster with a button on it: nothing is asked of anybody before it is pressed. */
function renderFacade(
  context: StoryContext,
  story: Story,
  { recipient, poster }: StoryVideo,
  title: string,
  own: (content: unknown) => unknown,
): TemplateResult {
  const { words } = context;
  const press = (): void => context.play(story.id, recipient);
  const image = poster
    ? html`<img
        class="story-image"
        part="image"
        src=${poster}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : renderPicture(context, story, context.lively?.reading.isOpen(story.id) ?? false);
  return html`<div class="facade">
    ${image}
    <button class="facade-play" type="button" @click=${press}>
      ${own(
        html`<span class="facade-label"
          >${play()} ${words.play}<span class="visually-hidden">${words.about(title)}</span></span
        >`,
      )}
    </button>
  </div>`;
}
