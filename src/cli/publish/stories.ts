import { escaped, htmlOf } from '../../fallback/html.ts';
import { currentStories, dateOf } from '../../fallback/story-feed.ts';
import type { Story } from '../../feed/schema/stories.ts';
import { safeSource } from '../../model/link.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import { filled } from '../import/words.ts';
import type { Published, SiteFile } from './published.ts';

/** The stories for readers of news: as JSON Feed and as RSS, the newest first. */
export function storyFiles(published: Published): SiteFile[] {
  const all = currentStories(published, { now: published.now });
  return [
    ['stories.json', jsonFeed(all, published)],
    ['stories.rss', rss(all, published)],
  ];
}

function jsonFeed(all: readonly Story[], published: Published): string {
  const { title, url, language } = published;
  const best = (text: Story['title']) => (text === undefined ? undefined : published.best(text));
  const items = all.map((story) =>
    filled({
      id: story.id,
      url: published.link(story.url),
      title: best(story.title),
      summary: best(story.summary),
      content_html: html(story, published),
      image: story.image === undefined ? undefined : safeSource(story.image, url),
      date_published: new Date(dateOf(story, published)).toISOString(),
      authors: story.authors.map(({ name }) => ({ name: published.best(name) })),
      tags: story.tags,
      language: story.language,
    }),
  );
  const version = 'https://jsonfeed.org/version/1.1';
  const feed_url = new URL('stories.json', url).href;
  return JSON.stringify({ version, title, feed_url, language, items });
}

const html = (story: Story, published: Published): string =>
  htmlOf(parseMarkdown(published.best(story.content_text ?? story.summary ?? ''), published.url));

function rss(all: readonly Story[], published: Published): string {
  const { title, url, language } = published;
  const items = all.map((story) => {
    const link = published.link(story.url);
    return [
      '<item>',
      `<guid isPermaLink="false">${escaped(story.id)}</guid>`,
      story.title === undefined ? '' : `<title>${escaped(published.best(story.title))}</title>`,
      link === undefined ? '' : `<link>${escaped(link)}</link>`,
      `<pubDate>${new Date(dateOf(story, published)).toUTCString()}</pubDate>`,
      ...story.tags.map((tag) => `<category>${escaped(tag)}</category>`),
      `<description>${escaped(html(story, published))}</description>`,
      '</item>',
    ].join('');
  });
  const about = escaped(title);
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>',
    `<title>${about}</title><link>${escaped(url)}</link><description>${about}</description>`,
    `<language>${escaped(language)}</language>`,
    ...items,
    '</channel></rss>\n',
  ].join('');
}
