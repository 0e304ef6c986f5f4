import { renderChoice } from '../../ui/choice.ts';
import type { Drawing } from './drawing.ts';

/** The choice among the feed's processes. */
export const renderProcesses = (
  { scene, selection }: Drawing,
  choose: (id: string) => void,
): unknown =>
  renderChoice({
    name: 'process',
    legend: scene.more.process,
    choices: scene.timeline.processes.map(({ item: { id, title } }) => ({
      id,
      label: scene.plain(title),
    })),
    chosen: selection.process?.item.id ?? '',
    choose,
  });
