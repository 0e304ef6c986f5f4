import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { filter, print as printIcon } from '../../ui/icon.ts';
import type { Scene } from './scene.ts';

export interface ToolsContent {
  readonly entries: readonly TimelineEntry[];
  /** Left out where the filters are there already. */
  readonly openFilters: (() => void) | undefined;
  readonly print: () => void;
}

export function renderTools(
  scene: Scene,
  { entries, openFilters, print }: ToolsContent,
): TemplateResult {
  const { more: words } = scene;
  const button = (icon: TemplateResult, word: string, press: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${press}>${icon} ${word}</button>`;
  return html`${
    openFilters && isDiverse(scene, entries)
      ? button(filter(), words.filters, openFilters)
      : nothing
  }
  ${button(printIcon(), words.print, print)}`;
}

/** Whether filters would tell anything apart, or there is another language to choose. */
function isDiverse(scene: Scene, entries: readonly TimelineEntry[]): boolean {
  const look = (entry: TimelineEntry): string =>
    [entry.phases, entry.tracks, entry.principles, scene.standing(entry)].join(' ');
  const [first] = entries;
  if (!first) return false;
  return typeof first.title === 'object' || entries.some((entry) => look(entry) !== look(first));
}
