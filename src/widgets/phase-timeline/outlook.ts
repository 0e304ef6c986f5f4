import type { Phase } from '../../feed/schema/phases.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { outlook } from '../../model/timeline/outlook.ts';
import type { Dated } from './read-timeline.ts';
import type { Sketch } from './sketch.ts';

/** What the picture says, for those who do not see it and those who would rather read. */
export function outlookText(
  scene: Sketch,
  phases: readonly Dated<Phase>[],
  entries: readonly TimelineEntry[],
): string {
  const { words, today } = scene;
  const { current, nextPhase, next, running, isOver } = outlook(phases, entries, today);
  if (isOver) return words.over;
  const sentences: string[] = [];
  if (current.length > 0) {
    const names = scene.names(current.map(({ item }) => item.title));
    sentences.push(words.underWay(names, current.length));
  } else if (nextPhase) {
    sentences.push(
      words.begins(scene.names([nextPhase.item.title]), scene.period(nextPhase.item.when)),
    );
  }
  if (running > 0) sentences.push(words.running(running));
  if (next) sentences.push(words.next(named(scene, next)));
  else if (entries.length > 0) sentences.push(words.noneNext);
  return sentences.join(' ');
}

export const named = (scene: Sketch, entry: TimelineEntry): string =>
  `${scene.title(entry)}, ${scene.dateInSentence(entry)}`;
