import { section } from '../feed/read.ts';
import { goals } from '../feed/schema/goals.ts';
import { initiatives, type Initiative } from '../feed/schema/initiatives.ts';
import { places } from '../feed/schema/places.ts';
import { listText } from '../format/names.ts';
import { initiativeMap } from '../i18n/initiative-map.ts';
import { languageOf } from '../i18n/messages.ts';
import { anchor, escaped, heading, listOf, paragraph } from './html.ts';
import { type FallbackOptions, isWanted, partyIds } from './options.ts';
import type { ToldFeed } from './told-feed.ts';

export function initiativeItems(feed: ToldFeed, options: FallbackOptions, level: number): string {
  const wanted = [...section(feed.snapshot, initiatives)]
    .filter((one) =>
      isWanted(options, {
        goal: one.goals,
        phase: one.phases,
        track: one.tracks,
        organiser: partyIds(one.partners),
        initiative: [one.id],
      }),
    )
    .slice(0, options.limit);
  return listOf(wanted.map((one) => initiativeItem(one, feed, level)));
}

function initiativeItem(initiative: Initiative, feed: ToldFeed, level: number): string {
  const { snapshot, ui, language } = feed;
  const { scales, origins, statuses } = initiativeMap[languageOf(language)];
  const { title, url, scale, origin, status, summary, partners } = initiative;
  const known = { goals: section(snapshot, goals), places: section(snapshot, places) };
  const facts = [statuses[status], scales[scale], origins[origin], feed.when(initiative.when)];
  const titles = initiative.goals.flatMap((id) => {
    const goal = known.goals.byId(id);
    return goal ? [feed.best(goal.title)] : [];
  });
  const where = initiative.places.flatMap((place) => {
    const found = typeof place === 'string' ? known.places.byId(place) : place;
    return found ? [feed.best(found.name)] : [];
  });
  const names = partners.map((party) => feed.party(party));
  return [
    heading(level, anchor(feed.html(title), feed.link(url))),
    paragraph(escaped(facts.filter(Boolean).join(' · '))),
    paragraph(feed.html(summary)),
    titles.length > 0 ? paragraph(escaped(`${ui.goals}: ${listText(titles, language)}`)) : '',
    paragraph(escaped(where.join(' · '))),
    names.length > 0 ? paragraph(escaped(ui.partners(listText(names, language)))) : '',
  ].join('');
}
