import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { renderChoice } from '../../ui/choice.ts';
import { filter, print as printIcon } from '../../ui/icon.ts';
import type { Scene } from './scene.ts';

export interface ToolsContent {
  /** The process that is shown; left out where the page's author has chosen it. */
  readonly process: string | undefined;
  readonly chooseProcess: (id: string) => void;
  /** Left out where there is nothing to narrow, or the filters are there already. */
  readonly openFilters: (() => void) | undefined;
  readonly print: () => void;
}

export function renderTools(
  scene: Scene,
  { process, chooseProcess, openFilters, print }: ToolsContent,
): TemplateResult {
  const { words, timeline } = scene;
  const button = (icon: TemplateResult, word: string, press: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${press}>${icon} ${word}</button>`;
  return html`<div class="tools screen-only">
    ${
      process === undefined
        ? nothing
        : renderChoice({
            name: 'process',
            legend: words.process,
            choices: timeline.processes.map(({ item }) => ({
              id: item.id,
              label: scene.plain(item.title),
            })),
            chosen: process,
            choose: chooseProcess,
          })
    }
    ${openFilters ? button(filter(), words.filters, openFilters) : nothing}
    ${button(printIcon(), words.print, print)}
  </div>`;
}

/** Whether filters would tell anything apart, or there is another language to choose. */
export function isDiverse(scene: Scene, entries: readonly TimelineEntry[]): boolean {
  const look = (entry: TimelineEntry): string =>
    [entry.phases, entry.tracks, entry.principles, scene.standing(entry)].join(' ');
  const [first] = entries;
  if (!first) return false;
  const title = scene.titleOf(first);
  return typeof title === 'object' || entries.some((entry) => look(entry) !== look(first));
}
