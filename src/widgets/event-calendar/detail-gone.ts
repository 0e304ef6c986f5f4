import { html } from 'lit';
import { eventGone } from '../../i18n/event-gone.ts';
import type { DialogContent } from '../../ui/dialog.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { DetailScene } from './detail-scene.ts';
import type { Located } from './locate.ts';

/** What the dialog holds of an event that is gone: what there is instead, drawn by `renderDates`. */
export function contentOfGone(
  { language, tools }: DetailScene,
  { isSeries, instead }: Extract<Located, { state: 'gone' }>,
  renderDates: (occurrences: readonly EventOccurrence[], isSeries: boolean) => unknown,
): DialogContent {
  const words = eventGone[language];
  const said = isSeries ? words.series : words.instead;
  const body =
    instead.length === 0
      ? html`<p>${words.alone}</p>`
      : html`<div class="detail">
          <p>${said}</p>
          ${renderDates(instead, isSeries)}
        </div>`;
  return { title: words.title, level: tools.level, body };
}
