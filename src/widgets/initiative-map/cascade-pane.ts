import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { whenLabel } from '../../format/when-text.ts';
import { decisions as decisionSection, type Decision } from '../../feed/schema/decisions.ts';
import type { Policy } from '../../feed/schema/policies.ts';
import { section } from '../../feed/section.ts';
import { initiativeViews, type InitiativeViewsMessages } from '../../i18n/initiative-views.ts';
import { paging } from '../../i18n/paging.ts';
import type { CascadeNode } from '../../model/cascade.ts';
import { heading } from '../../ui/heading.ts';
import { renderLink } from '../../ui/rich-text.ts';
import { cascadeStyles } from './cascade-pane.styles.ts';
import { decisionFacts, decisionTitle } from './decision.ts';
import type { Entry } from './entry.ts';
import { symbol } from './legend.ts';
import { cascadeOf } from './read-cascade.ts';
import type { Pane, Shown } from './pane.ts';
import type { Scene } from './scene.ts';

/** Initiatives of one policy, and policies, that are shown before they are asked for. */
const PAGE = 10;
const MOST_POLICIES = 60;
const MOST_DECISIONS = 20;

interface CascadeContent extends Shown {
  /** How much of a long list has been asked for, by its name. */
  readonly shown: Map<string, number>;
  readonly update: () => void;
}

interface Drawing extends CascadeContent {
  readonly scene: Scene;
  readonly words: InitiativeViewsMessages;
  readonly byPolicy: ReadonlyMap<string | undefined, readonly Entry[]>;
  left: number;
}

export function createPane(host: ReactiveControllerHost): Pane {
  const shown = new Map<string, number>();
  const update = (): void => host.requestUpdate();
  return {
    sheets: [cascadeStyles],
    render: (scene, content) => renderCascade(scene, { ...content, shown, update }),
  };
}

/** Vision, policies and strategies as nested lists, and under each what carries it out. */
function renderCascade(scene: Scene, content: CascadeContent): TemplateResult {
  const words = initiativeViews[scene.language];
  const cascade = cascadeOf(scene.feed.snapshot);
  const byPolicy = new Map<string | undefined, Entry[]>();
  for (const entry of content.entries) {
    const key = entry.policy !== undefined && cascade.has(entry.policy) ? entry.policy : undefined;
    const held = byPolicy.get(key);
    if (held) held.push(entry);
    else byPolicy.set(key, [entry]);
  }
  const drawing: Drawing = { ...content, scene, words, byPolicy, left: MOST_POLICIES };
  const rest = byPolicy.get(undefined) ?? [];
  return html`<div class="cascade">
    <p class="measure">${words.cascadeText}</p>
    <ul class="branch">
      ${cascade.roots.map((node) => renderNode(drawing, node))}
      ${
        rest.length > 0
          ? html`<li>
              <div class="policy">
                ${heading(scene.level + 1, words.withoutPolicy, 'policy-title')}
              </div>
              ${renderTwigs(drawing, '', rest)}
            </li>`
          : nothing
      }
    </ul>
    ${renderDecisions(drawing)}
  </div>`;
}

function renderNode(drawing: Drawing, node: CascadeNode<Policy>): unknown {
  const { scene, words, byPolicy } = drawing;
  if (drawing.left-- <= 0) return nothing;
  const { policy, depth, children, others } = node;
  const entries = byPolicy.get(policy.id) ?? [];
  const { snapshot } = scene.feed;
  const adopted = whenLabel(policy.adopted, {
    lang: scene.pageLanguage,
    feedLanguage: snapshot.language,
    timeZone: snapshot.timeZone,
  });
  const facts = [
    policy.level && scene.plain(policy.level),
    policy.status && scene.plain(policy.status),
    adopted && (policy.status ? adopted.text : words.adopted(adopted.text)),
    policy.owner && scene.plain(policy.owner),
  ].filter(Boolean);
  const url = policy.url === undefined ? undefined : scene.link(policy.url);
  const title = scene.text(policy.title);
  const under = children.map((child) => renderNode(drawing, child));
  return html`<li>
    <div class="policy">
      ${heading(scene.level + 1 + depth, url ? renderLink(url, title) : title, 'policy-title')}
      ${facts.length > 0 ? html`<p class="small">${facts.join(' · ')}</p>` : nothing}
      ${
        others.length > 0
          ? html`<p class="small">
              ${words.alsoUnder(scene.list(others.map((other) => other.title)))}
            </p>`
          : nothing
      }
    </div>
    ${
      entries.length > 0 || children.length > 0
        ? html`<ul class="branch">
            ${twigs(drawing, policy.id, entries)} ${under}
          </ul>`
        : nothing
    }
  </li>`;
}

function renderTwigs(drawing: Drawing, key: string, entries: readonly Entry[]): TemplateResult {
  return html`<ul class="branch">
    ${twigs(drawing, key, entries)}
  </ul>`;
}

function twigs(drawing: Drawing, key: string, entries: readonly Entry[]): unknown {
  const { scene, words, shown, update } = drawing;
  const limit = shown.get(key) ?? PAGE;
  const items = entries.slice(0, limit).map((entry) => renderTwig(drawing, entry));
  if (entries.length <= limit) return items;
  const more = async (event: Event): Promise<void> => {
    const list = (event.currentTarget as Element).closest('ul');
    shown.set(key, limit + PAGE * 2);
    update();
    await Promise.resolve();
    list?.querySelectorAll<HTMLElement>(':scope > .twig a')[limit]?.focus();
  };
  return html`${items}
    <li class="twig">
      <button class="button" type="button" @click=${more}>
        ${words.more(Math.min(entries.length - limit, PAGE * 2))}
      </button>
      <span class="small">${paging[scene.language].shownOf(limit, entries.length)}</span>
    </li>`;
}

function renderTwig({ scene, words }: Drawing, entry: Entry): TemplateResult {
  const follow = (event: MouseEvent): void => scene.follow(event, entry.id);
  const trace =
    entry.policy === undefined ? [] : cascadeOf(scene.feed.snapshot).trace(entry.policy);
  const steps = [...trace.map(({ title }) => title), entry.title].map((step) => scene.plain(step));
  // Drawn as lines for those who see them; said for those who do not.
  return html`<li class="twig">
    ${symbol(scene, entry)}
    <div>
      <a href=${scene.hrefOf(entry.id)} @click=${follow}>${scene.text(entry.title)}</a>
      <span class="small">${scene.status(entry)}</span>
      ${trace.length > 1 ? html`<span class="visually-hidden">${words.trace(steps.join(' › '))}</span>` : nothing}
    </div>
  </li>`;
}

/** Those that belong to what is shown: to an initiative that is left, or to a goal that is chosen. */
function isShown(decision: Decision, { entries, isFiltered, goals }: CascadeContent): boolean {
  if (!isFiltered) return true;
  const named = [...decision.goals, ...decision.departsFrom];
  return (
    named.some((id) => goals.includes(id)) ||
    entries.some(({ id }) => decision.initiatives.includes(id))
  );
}

function renderDecisions(drawing: Drawing): TemplateResult | typeof nothing {
  const { scene, words } = drawing;
  const all = [...section(scene.feed.snapshot, decisionSection)];
  if (all.length === 0) return nothing;
  const found = all
    .filter((decision) => isShown(decision, drawing))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const limit = drawing.shown.get('decisions') ?? MOST_DECISIONS;
  const more = (): void => {
    drawing.shown.set('decisions', limit + MOST_DECISIONS);
    drawing.update();
  };
  return html`<section class="decisions">
    ${heading(scene.level + 1, words.decisions, 'subtitle')}
    ${found.length === 0 ? html`<p>${words.noDecisions}</p>` : nothing}
    <ul class="decisions">
      ${found.slice(0, limit).map((decision) => html`<li>${renderDecision(drawing, decision)}</li>`)}
    </ul>
    ${
      found.length > limit
        ? html`<button class="button" type="button" @click=${more}>
            ${words.more(found.length - limit)}
          </button>`
        : nothing
    }
  </section>`;
}

function renderDecision({ scene, words }: Drawing, decision: Decision): TemplateResult {
  const left = decision.departsFrom.map((id) => scene.feed.goals.get(id)?.title ?? id);
  return html`${heading(scene.level + 2, decisionTitle(scene, decision), 'policy-title')}
    <p>${decisionFacts(scene, decision)}</p>
    ${
      left.length > 0
        ? html`<p class="departs">
            <strong>${words.departs(scene.list(left))}.</strong>
            ${decision.reason ? scene.text(decision.reason) : words.noReason}
          </p>`
        : nothing
    }`;
}
