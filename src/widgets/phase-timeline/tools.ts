import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { renderChoice } from '../../ui/choice.ts';
import { filter, print as printIcon } from '../../ui/icon.ts';
import type { Scene } from './scene.ts';

export interface ToolsContent {
  /** The process that is shown; left out where the page's author has chosen it. */
  readonly process: string | undefined;
  readonly chooseProcess: (id: string) => void;
  readonly entries: readonly TimelineEntry[];
  /** Left out where the filters are there already. */
  readonly openFilters: (() => void) | undefined;
  readonly print: () => void;
}

export function renderTools(
  scene: Scene,
  { process, chooseProcess, entries, openFilters, print }: ToolsContent,
): TemplateResult {
  const { words, timeline } = scene;
  const button = (icon: TemplateResult, word: string, press: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${press}>${icon} ${word}</button>`;
  return html`${
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
  ${openFilters && isDiverse(scene, entries) ? button(filter(), words.filters, openFilters) : nothing}
  ${button(printIcon(), words.print, print)}`;
}

/** Whether filters would tell anything apart, or there is another language to choose. */
function isDiverse(scene: Scene, entries: readonly TimelineEntry[]): boolean {
  const look = (entry: TimelineEntry): string =>
    [entry.phases, entry.tracks, entry.principles, scene.standing(entry)].join(' ');
  const [first] = entries;
  if (!first) return false;
  const title = scene.titleOf(first);
  return typeof title === 'object' || entries.some((entry) => look(entry) !== look(first));
}
