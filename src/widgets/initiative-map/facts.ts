import { css, html, nothing, type TemplateResult } from 'lit';
import { whenLabel } from '../../format/when-text.ts';
import { itemAt, stringsAt } from '../../feed/raw.ts';
import { decisions as decisionSection } from '../../feed/schema/decisions.ts';
import {
  initiatives as initiativeSection,
  type Initiative,
} from '../../feed/schema/initiatives.ts';
import { organisers as organiserSection } from '../../feed/schema/organisers.ts';
import { places as placeSection } from '../../feed/schema/places.ts';
import { stories as storySection } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import { initiativeDetail, type InitiativeDetailMessages } from '../../i18n/initiative-detail.ts';
import type { Text } from '../../model/text.ts';
import { chevronForward } from '../../ui/icons.ts';
import { renderLink } from '../../ui/rich-text.ts';
import { decisionFacts, decisionTitle } from './decision.ts';
import { renderEventsOf } from './detail-events.ts';
import type { Entry } from './entry.ts';
import { renderGoal } from './legend.ts';
import { cascadeOf } from './read-cascade.ts';
import { rich } from './rich.ts';
import type { Scene } from './scene.ts';

/** More of one kind than this is a list of its own. */
const MOST = 5;

export const sheets = [
  css`
    .facts {
      display: grid;
      gap: 0.75em;
    }

    .fact {
      display: grid;
      gap: 0 1.5em;
    }

    .facts dt {
      font-weight: 700;
    }

    .facts ul {
      display: grid;
      gap: 0.25em;
    }

    .facts .goal-line {
      display: inline-flex;
      gap: 0.375em;
      align-items: center;
    }

    .trace {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 0.25em;
      align-items: center;
    }

    @container (min-inline-size: 34em) {
      .fact {
        grid-template-columns: 9em minmax(0, 1fr);
      }
    }
  `,
];

/** What the feed knows of an initiative, line by line. */
export function renderFacts(
  scene: Scene,
  entry: Entry,
  update: () => void,
): TemplateResult | typeof nothing {
  const item = section(scene.feed.snapshot, initiativeSection).at(entry.position);
  if (!item) return nothing;
  const words = initiativeDetail[scene.language];
  const { feed } = scene;
  const { snapshot } = feed;
  const labelled = whenLabel(item.when, {
    lang: scene.pageLanguage,
    feedLanguage: snapshot.language,
    timeZone: snapshot.timeZone,
  });
  const goals = scene.goalsOf(entry);
  const titles = (ids: readonly string[], items: readonly { id: string; title: Text }[]) =>
    listed(items.filter(({ id }) => ids.includes(id)).map(({ title }) => scene.text(title)));
  return html`<dl class="facts">
    ${fact(words.trace, renderTrace(scene, entry))} ${fact(words.when, labelled?.text ?? nothing)}
    ${fact(words.kind, `${scene.words.scales[entry.scale]} · ${scene.words.origins[entry.origin]}`)}
    ${fact(words.goals, listed(goals.map((goal) => html`<span class="goal-line">${renderGoal(scene, goal)}</span>`)))}
    ${fact(words.phases, titles(entry.phases, feed.phases))}
    ${fact(words.tracks, titles(entry.tracks, feed.tracks))}
    ${fact(words.partners, listed(item.partners.map((partner) => renderPartner(scene, partner))))}
    ${fact(words.places, listed(item.places.flatMap((place) => renderPlace(scene, words, place))))}
    ${fact(words.results, listed(item.results.map((result) => scene.text(result))))}
    ${fact(words.contact, item.contact ? rich(scene, item.contact) : nothing)}
    ${fact(words.decisions, renderDecisions(scene, entry.id))}
    ${fact(words.stories, renderStories(scene, words, entry.id))}
    ${fact(words.events, renderEventsOf(scene, entry.id, update))}
  </dl>`;
}

/** Nothing to tell, no line. */
function fact(name: string, value: unknown): unknown {
  if (value === nothing) return nothing;
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function listed(items: readonly unknown[]): unknown {
  if (items.length === 0) return nothing;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderPartner(scene: Scene, partner: Initiative['partners'][number]): unknown {
  const known =
    typeof partner === 'string'
      ? section(scene.feed.snapshot, organiserSection).byId(partner)
      : partner;
  if (!known) return typeof partner === 'string' ? partner : nothing;
  const url = known.url === undefined ? undefined : scene.link(known.url);
  const name = scene.text(known.name);
  return url ? renderLink(url, name) : name;
}

function renderPlace(
  scene: Scene,
  words: InitiativeDetailMessages,
  place: Initiative['places'][number],
): readonly unknown[] {
  const own =
    typeof place === 'string' ? section(scene.feed.snapshot, placeSection).byId(place) : place;
  if (!own) return [];
  const { name, address, access } = own;
  return [
    html`${scene.text(name)}${address ? html`<br />${scene.text(address)}` : nothing}${
      access ? html`<br />${words.access(scene.plain(access))}` : nothing
    }`,
  ];
}

/** In one line from the vision down to the initiative. */
function renderTrace(scene: Scene, { policy, title }: Entry): unknown {
  const trace = policy === undefined ? [] : cascadeOf(scene.feed.snapshot).trace(policy);
  if (trace.length === 0) return nothing;
  const steps = trace.map((step) => {
    const url = step.url === undefined ? undefined : scene.link(step.url);
    const name = scene.text(step.title);
    return html`${url ? renderLink(url, name) : html`<span>${name}</span>`} ${chevronForward()}`;
  });
  return html`<p class="trace">${steps} <span>${scene.text(title)}</span></p>`;
}

function renderDecisions(scene: Scene, id: string): unknown {
  const list = section(scene.feed.snapshot, decisionSection);
  const found = [...list].filter(({ initiatives }) => initiatives.includes(id));
  return listed(
    found.map(
      (decision) => html`${decisionTitle(scene, decision)}<br />${decisionFacts(scene, decision)}`,
    ),
  );
}

function renderStories(scene: Scene, words: InitiativeDetailMessages, id: string): unknown {
  const list = section(scene.feed.snapshot, storySection);
  const found = Array.from({ length: list.length }, (_, position) => position).filter(
    (position) =>
      list.has(position) &&
      stringsAt(itemAt(list.raw(position), '_vision'), 'initiatives').includes(id),
  );
  const items: unknown[] = found.slice(0, MOST).flatMap((position) => {
    const story = list.at(position);
    if (!story) return [];
    const title = scene.text(story.title ?? story.summary ?? story.content_text ?? '');
    const url = story.url === undefined ? undefined : scene.link(story.url);
    return [url ? renderLink(url, title) : title];
  });
  if (found.length > MOST) items.push(words.more(found.length - MOST));
  return listed(items);
}
