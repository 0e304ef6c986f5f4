import { section, single } from '../feed/read.ts';
import { goals } from '../feed/schema/goals.ts';
import { vision } from '../feed/schema/vision.ts';
import { banner } from '../i18n/banner.ts';
import { languageOf } from '../i18n/messages.ts';
import { isCurrent } from '../model/period.ts';
import { anchor, escaped, heading, listOf, paragraph } from './html.ts';
import { type FallbackOptions, isWanted } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

/** The vision's sentence, its text and the goals. Outside its dates there is none. */
export function bannerItems(feed: ToldFeed, options: FallbackOptions, level: number): string {
  const { snapshot, ui } = feed;
  const told = single(snapshot, vision);
  if (!told || !isCurrent(told, options.now ?? feed.stamp, snapshot.timeZone)) return '';
  const words = banner[languageOf(feed.language)];
  const year = told.year === undefined ? '' : words.vision(String(told.year));
  const wanted = [...section(snapshot, goals)].filter(({ id }) =>
    isWanted(options, { goal: [id] }),
  );
  const list = listOf(
    wanted.map(
      ({ title, summary, url }) =>
        heading(level + 1, anchor(feed.html(title), feed.link(url))) +
        paragraph(feed.html(summary)),
    ),
  );
  return [
    paragraph(
      `<strong>${anchor(feed.html(told.sentence ?? told.title), feed.link(told.url))}</strong>`,
    ),
    paragraph(escaped(year)),
    feed.richHtml(told.text),
    list && heading(level, escaped(ui.goals)) + list,
  ]
    .filter(Boolean)
    .join('\n');
}
