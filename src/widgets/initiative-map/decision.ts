import { dateText } from '../../format/dates.ts';
import type { Decision } from '../../feed/schema/decisions.ts';
import { parsePlainDate } from '../../model/plain-date.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { Scene } from './scene.ts';

/** A decision's title, with its link where it has one. */
export function decisionTitle(scene: Scene, { title, url }: Decision): unknown {
  const href = url === undefined ? undefined : scene.link(url);
  return href ? renderLink(href, scene.text(title)) : scene.text(title);
}

/** "19. marts 2024 · Byrådet · Vedtaget" */
export function decisionFacts(scene: Scene, { date, body, outcome }: Decision): string {
  const day = date === undefined ? undefined : parsePlainDate(date);
  const facts = [
    day && dateText(day, scene.pageLanguage),
    body && scene.plain(body),
    outcome && scene.plain(outcome),
  ];
  return facts.filter(Boolean).join(' · ');
}
