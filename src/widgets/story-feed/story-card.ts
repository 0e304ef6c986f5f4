import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../feed/schema/stories.ts';
import { dayText } from '../../format/day.ts';
import { shorten } from '../../model/shorten.ts';
import { parseMoment } from '../../model/moment.ts';
import { directionOf, type Text } from '../../model/text.ts';
import { zoneOf } from '../../model/zone.ts';
import { film, play, star } from '../../ui/icons.ts';
import { languageAttributes, type LanguageAttributes } from '../../ui/in-language.ts';
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

/**
 * One story, closed or open. The heading comes first for those who listen, but for a film, which can
 * be pressed and is seen above it.
 */
export function renderStory(
  context: StoryContext,
  story: Story,
  { isFeatured }: StoryPlace,
): TemplateResult {
  const { id } = story;
  const { words, layout, level, lively } = context;
  const { title, summary, lang } = headOf(context, story);
  const video = videoOf(context, story);
  const isOpen = lively?.reading.isOpen(id) ?? false;
  const drawing = isOpen ? lively?.reading.drawing : undefined;
  const opened = drawing?.renderOpenStory(context, story, video);
  const plain =
    context.isPlain(id) && story.content_text
      ? html`<p class="plain">${context.textOf(story.content_text, story).text}</p>`
      : nothing;
  const own = languageAttributes(context.lang, lang);
  const media = opened?.media
    ? html`<div class="card-media">${opened.media}</div>`
    : video && video.source.kind !== 'page'
      ? renderFacade(context, story, video, own)
      : renderPicture(context, story, isFeatured || isOpen);
  const toggle = (): void => (isOpen ? lively?.reading.close(id) : context.open(id));
  const foot = opened ? inOwnLanguage(context, lang, opened.foot) : nothing;
  // On a page of the other direction our words keep the page's; a story keeps its own.
  // A space between two tags is a node, and there are dozens of stories.
  // prettier-ignore
  return html`<li class="story card" part="card" data-id=${id} ?data-featured=${isFeatured} ?data-open=${isOpen}
    aria-busy=${isOpen && !drawing ? 'true' : nothing} lang=${languageAttributes(lang, context.lang).lang} dir=${directionOf(lang)}
    >${video ? media : nothing}<div class="card-body"
      ><h3 class="card-heading" part="card-heading" id="story-${id}" aria-level=${level}>${title}</h3
      ><div class="card-eyebrow small">${isFeatured ? renderBadge(star(), words.featured, own) : nothing}${
        renderBadge(channelIcon(story._vision.channel), channelName(story._vision.channel, words), own)}${
        renderDate(context, story, own)}${video ? renderBadge(film(), videoWords(words, story, video), own) : nothing}</div
      ><p class="summary" ?hidden=${!summary || (layout === 'compact' && !isOpen)} .textContent=${summary}></p>${opened?.body ?? plain
      }<div class="card-foot"
        ><button class="button story-more" type="button" id="more-${id}" aria-labelledby="more-${id} story-${id}"
          aria-expanded=${isOpen} lang=${own.lang} dir=${own.dir} @click=${toggle} .textContent=${isOpen ? words.readLess : words.readMore}
        ></button>${foot}</div
    ></div>${video ? nothing : media}</li>`;
}

/** A few words with a drawing, ours in the card of a story in whatever language. */
function renderBadge(icon: TemplateResult, text: string, own: LanguageAttributes): TemplateResult {
  // prettier-ignore
  return html`<span class="badge">${icon}<bdi lang=${own.lang} dir=${own.dir} .textContent=${text}></bdi></span>`;
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

function videoWords(words: StoryContext['words'], story: Story, { source }: StoryVideo): string {
  if (source.kind !== 'file') return words.video;
  const { video } = story._vision;
  const captions = typeof video === 'object' ? video.captions.length : 0;
  return captions > 0 ? words.videoWithCaptions : words.videoWithoutCaptions;
}

/** The day in the feed's zone, on whatever device. */
function renderDate(
  { snapshot, lang }: StoryContext,
  { date_published: published }: Story,
  own: LanguageAttributes,
) {
  const moment = published === undefined ? undefined : parseMoment(published);
  if (!moment || published === undefined) return nothing;
  const { wall, offset } = moment;
  const zone = zoneOf(snapshot.timeZone);
  const there = offset === undefined ? wall : (zone?.toWall(wall - offset) ?? wall);
  // prettier-ignore
  return html`<time datetime=${published} lang=${own.lang} dir=${own.dir} .textContent=${dayText(there, lang)}></time>`;
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
      className: 'story-image card-media',
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
  own: LanguageAttributes,
): TemplateResult {
  const { id } = story;
  const press = (): void => context.play(id, recipient);
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
    : renderPicture(context, story, context.lively?.reading.isOpen(id) ?? false);
  // prettier-ignore
  return html`<div class="card-media facade">${image}<button class="facade-play" type="button"
    id="play-${id}" aria-labelledby="play-${id} story-${id}" @click=${press}
    ><span class="facade-label">${play()}<span lang=${own.lang} dir=${own.dir} .textContent=${context.words.play}></span></span
  ></button></div>`;
}
