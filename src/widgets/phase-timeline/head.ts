import { html, nothing, type TemplateResult } from 'lit';
import type { ViewController } from '../../controllers/view.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import { renderChoice } from '../../ui/choice.ts';
import { print as printIcon } from '../../ui/icons.ts';
import type { TimelineView } from './phase-timeline.ts';
import type { Scene } from './scene.ts';

export function renderViewChoice(
  { words }: Scene,
  view: ViewController<TimelineView>,
  kit: Pick<KitMessages, 'views'>,
): unknown {
  return renderChoice({
    name: 'views',
    legend: kit.views,
    choices: view.views.map((id) => ({ id, label: words.views[id] })),
    chosen: view.current,
    choose: view.choose,
  });
}

export interface ToolsContent {
  /** The process that is shown; left out where the page's author has chosen it. */
  readonly process: string | undefined;
  readonly chooseProcess: (id: string) => void;
  readonly filterButton: unknown;
  readonly print: () => void;
}

export function renderTools(
  scene: Scene,
  { process, chooseProcess, filterButton, print }: ToolsContent,
): TemplateResult {
  const { words, timeline } = scene;
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
    ${filterButton}
    <button class="button" type="button" @click=${print}>${printIcon()} ${words.print}</button>
  </div>`;
}
