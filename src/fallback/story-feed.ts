import { section } from '../feed/read.ts';
import { stories, type Story } from '../feed/schema/stories.ts';
import { dateText } from '../format/dates.ts';
import { isCurrent } from '../model/period.ts';
import { dateOfWall } from '../model/wall-time.ts';
import { anchor, escaped, heading, listOf, paragraph } from './html.ts';
import { type FallbackOptions, isWanted } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

/** When it was published. */
export function dateOf({ date_published: date = '' }: Story, feed: ToldFeed): number {
  return feed.instant(date) ?? 0;
}

/** The stories, the newest first, without those whose time is up. */
export function currentStories(feed: ToldFeed, options: FallbackOptions = {}): Story[] {
  const now = options.now ?? feed.stamp;
  return [...section(feed.snapshot, stories)]
    .filter(({ tags, _vision: { goals, initiatives, until } }) => {
      if (until !== undefined && !isCurrent({ until }, now, feed.snapshot.timeZone)) return false;
      return isWanted(options, { tag: tags, goal: goals, initiative: initiatives });
    })
    .sort((a, b) => dateOf(b, feed) - dateOf(a, feed))
    .slice(0, options.limit);
}

export function storyItems(feed: ToldFeed, options: FallbackOptions, level: number): string {
  return listOf(currentStories(feed, options).map((story) => storyItem(story, feed, level)));
}

function storyItem(story: Story, feed: ToldFeed, level: number): string {
  const { title, summary, content_text: content, language, _vision: extras } = story;
  const { zone, ui } = feed;
  const day = dateOfWall(zone.toWall(dateOf(story, feed)));
  const name = title ?? summary ?? content ?? '';
  const film = typeof extras.video === 'string' ? extras.video : extras.video?.src;
  const source = film === undefined ? undefined : feed.source(film);
  return [
    heading(level, anchor(feed.html(name, language), feed.link(story.url))),
    story.date_published === undefined
      ? ''
      : paragraph(
          `<time datetime="${escaped(story.date_published)}">${escaped(dateText(day, feed.language))}</time>`,
        ),
    picture(story, feed),
    name === content
      ? ''
      : feed.richHtml(content ?? (title === undefined ? '' : summary), language),
    paragraph(source && anchor(escaped(ui.film), source)),
  ].join('');
}

/** With its size where it is known, so that nothing moves when it comes. */
function picture({ image, _vision: { alt, width, height } }: Story, feed: ToldFeed): string {
  const source = image === undefined ? undefined : feed.picture(image);
  if (source === undefined || alt === undefined) return '';
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const words = escaped(feed.best(alt));
  return `<img src="${escaped(source)}" alt="${words}"${size} loading="lazy">`;
}
