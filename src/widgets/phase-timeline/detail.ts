import { html, nothing, type TemplateResult } from 'lit';
import type { DialogController } from '../../controllers/dialog.ts';
import type { Activity } from '../../feed/schema/activities.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import { timelineDetail, type TimelineDetailMessages } from '../../i18n/timeline-detail.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { keyOf } from '../../model/timeline/entry.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Text } from '../../model/text.ts';
import { button } from '../../styles/button.ts';
import { addToCalendarStyles } from '../../ui/add-to-calendar.ts';
import { calendarWaysStyles } from '../../ui/calendar-ways.ts';
import { dialogStyles, renderDialog, type DialogContent } from '../../ui/dialog.ts';
import { factsStyles, renderFact } from '../../ui/facts.ts';
import { heading } from '../../ui/heading.ts';
import { renderLink, renderRichText, richTextStyles } from '../../ui/rich-text.ts';
import { renderCalendarOf } from './add-to-calendar.ts';
import type { BarItem } from './bars-layout.ts';
import { renderLine } from './entry-line.ts';
import type { Scene } from './scene.ts';

/** @lazy */
export const sheets = [
  button,
  dialogStyles,
  richTextStyles,
  factsStyles,
  addToCalendarStyles,
  calendarWaysStyles,
];

export interface DialogsContent {
  readonly dialogs: Readonly<Record<'activity' | 'detail' | 'several', DialogController>>;
  /** What a mark holds that stands for several. */
  readonly several: (key: string) => readonly BarItem[];
  readonly link: (href: Text) => string | undefined;
  readonly kit: Pick<KitMessages, 'close'>;
}

const wordsOf = ({ language }: Scene): TimelineDetailMessages => timelineDetail[language];

/** As many of a crowd as anybody reads through; the filters find the others. */
const MOST = 200;

/**
 * What is open: an activity, a decision, a phase, or what stands together in one mark.
 *
 * @lazy
 */
export function renderDetail(scene: Scene, content: DialogsContent): TemplateResult {
  const { activity, detail, several } = content.dialogs;
  const { entries } = scene.timeline;
  const find = (kind: TimelineEntry['kind'], id: string) =>
    entries.find((entry) => entry.id === id && entry.kind === kind);
  return html`${renderDialog(several, content.kit, (key) => crowd(scene, content.several(key)))}
  ${renderDialog(activity, content.kit, (id) => activityContent(scene, content, find('activity', id)))}
  ${renderDialog(detail, content.kit, (key) => {
    const [kind = ''] = key.split(':', 1);
    const id = key.slice(kind.length + 1);
    if (kind === 'phase') return phaseContent(scene, id);
    return decisionContent(scene, content, find('decision', id));
  })}`;
}

function gone(scene: Scene): DialogContent {
  const words = wordsOf(scene);
  const { level } = scene;
  return { title: words.gone, level: level + 1, body: html`<p>${words.goneText}</p>` };
}

function activityContent(
  scene: Scene,
  { link }: DialogsContent,
  entry: TimelineEntry | undefined,
): DialogContent {
  const item = entry && scene.activity(entry);
  if (!entry || !item) return gone(scene);
  const { timeline } = scene;
  const known = { ...scene.words, ...scene.more };
  const words = wordsOf(scene);
  const titles = (
    items: readonly { readonly id: string; readonly title: Text }[],
    of: readonly string[],
  ) => items.filter(({ id }) => of.includes(id)).map(({ title }) => scene.text(title));
  return {
    title: scene.text(item.title),
    level: scene.level + 1,
    body: html`<div class="stack">
      <dl class="facts">
        ${renderFact(words.date, [scene.date(entry)])}
        ${renderFact(words.status, [scene.status(entry)])}
        ${renderFact(words.theme, one(scene, item.theme))}
        ${renderFact(known.purpose, one(scene, item.purpose))}
        ${renderFact(known.audience, one(scene, item.audience))}
        ${renderFact(
          words.responsible,
          item.responsible.map((name) => scene.text(name)),
        )}
      </dl>
      ${renderCalendarOf(scene, entry)} ${renderText(scene, item.text)}
      ${renderQuestions(scene, item)} ${renderDocuments(scene, item, link)}
      ${renderMore(scene, item.url, link)}
      <dl class="facts">
        ${renderFact(
          known.phases,
          titles(
            timeline.phases.map((phase) => phase.item),
            item.phases,
          ),
        )}
        ${renderFact(known.tracks, titles(timeline.tracks, item.tracks))}
        ${renderFact(known.principles, titles(timeline.principles, item.principles))}
      </dl>
    </div>`,
  };
}

function decisionContent(
  scene: Scene,
  { link }: DialogsContent,
  entry: TimelineEntry | undefined,
): DialogContent {
  const item = entry && scene.decision(entry);
  if (!entry || !item) return gone(scene);
  const words = wordsOf(scene);
  return {
    title: scene.text(item.title),
    level: scene.level + 1,
    body: html`<div class="stack">
      <dl class="facts">
        ${renderFact(words.date, [scene.date(entry)])}
        ${renderFact(words.body, one(scene, item.body))}
        ${renderFact(words.outcome, one(scene, item.outcome))}
        ${renderFact(words.reason, one(scene, item.reason))}
      </dl>
      ${renderMore(scene, item.url, link)}
    </div>`,
  };
}

function phaseContent(scene: Scene, id: string): DialogContent {
  const item = scene.timeline.phases.find((phase) => phase.item.id === id)?.item;
  if (!item) return gone(scene);
  const { words } = scene;
  const own = scene.timeline.entries.filter(({ phases }) => phases.includes(id));
  return {
    title: scene.text(item.title),
    level: scene.level + 1,
    body: html`<div class="stack">
      <dl class="facts">
        ${renderFact(wordsOf(scene).date, [scene.period(item.when)])}
        ${renderFact(scene.more.purpose, one(scene, item.purpose))}
      </dl>
      ${heading(scene.level + 2, words.activities, 'item-heading')} ${renderList(scene, own)}
    </div>`,
  };
}

function crowd(scene: Scene, items: readonly BarItem[]): DialogContent {
  const entries = items.filter((item) => item.kind !== 'phase');
  return {
    title: scene.words.count(entries.length),
    level: scene.level + 1,
    body: renderList(scene, entries),
  };
}

function renderList(scene: Scene, entries: readonly TimelineEntry[]): TemplateResult {
  if (entries.length === 0) return html`<p>${wordsOf(scene).noActivities}</p>`;
  const unique = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
  const more = unique.length - MOST;
  return html`<ul class="items">
      ${unique.slice(0, MOST).map((entry) => renderLine(scene, entry))}
    </ul>
    ${more > 0 ? html`<p>+ ${scene.words.count(more)}</p>` : nothing}`;
}

const one = (scene: Scene, text: Text | undefined): readonly unknown[] =>
  text === undefined ? [] : [scene.text(text)];

function renderText(scene: Scene, text: Text | undefined): unknown {
  const { url } = scene.timeline.snapshot;
  return scene.block(text, (words) => renderRichText(parseMarkdown(words, url)));
}

function renderQuestions(scene: Scene, { questions }: Activity): unknown {
  if (questions.length === 0) return nothing;
  return html`<section>
    ${heading(scene.level + 2, wordsOf(scene).questions, 'item-heading')}
    <div class="rich-text">
      <ol>
        ${questions.map((question) => html`<li>${scene.text(question)}</li>`)}
      </ol>
    </div>
  </section>`;
}

function renderDocuments(
  scene: Scene,
  { documents }: Activity,
  link: DialogsContent['link'],
): unknown {
  const links = documents.flatMap(({ title, url }) => {
    const href = link(url);
    return href ? [html`<li>${renderLink(href, scene.text(title))}</li>`] : [];
  });
  if (links.length === 0) return nothing;
  return html`<section>
    ${heading(scene.level + 2, wordsOf(scene).documents, 'item-heading')}
    <ul>
      ${links}
    </ul>
  </section>`;
}

function renderMore(scene: Scene, url: Text | undefined, link: DialogsContent['link']): unknown {
  const href = url && link(url);
  return href ? html`<p>${renderLink(href, wordsOf(scene).readMore)}</p>` : nothing;
}
