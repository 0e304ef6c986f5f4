import type { Phase } from '../../feed/schema/phases.ts';
import { timelineCompact } from '../../i18n/timeline-compact.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { outlook } from '../../model/timeline/outlook.ts';
import { named } from './outlook.ts';
import type { Dated } from './read-timeline.ts';
import type { Sketch } from './sketch.ts';

/**
 * What the picture says in one line, for a sidebar.
 *
 * @lazy
 */
export function compactText(
  scene: Sketch,
  phases: readonly Dated<Phase>[],
  entries: readonly TimelineEntry[],
): string {
  const { words, today } = scene;
  const own = timelineCompact[scene.language];
  const { current, next, isOver } = outlook(phases, entries, today);
  const names = scene.names(current.map(({ item }) => item.title));
  const parts = [
    names && `${own.now}: ${names.charAt(0).toLowerCase()}${names.slice(1)}`,
    next && `${own.next}: ${named(scene, next)}`,
  ];
  return parts.filter(Boolean).join(' · ') || (isOver ? words.over : words.noneNext);
}
