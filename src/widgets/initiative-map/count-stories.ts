import { stories as storySection } from '../../feed/schema/stories.ts';
import type { Metric } from '../../feed/schema/metrics.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { dayNumber, parsePlainDate } from '../../model/plain-date.ts';
import { bounds, whenOf } from '../../model/when.ts';

/** How many stories of the feed a metric counts: those that have all that it names, in its period. */
export function storiesCounted(snapshot: Snapshot, { stories, period }: Metric): number {
  if (!stories) return 0;
  const when = period && whenOf(period);
  const during = when && bounds(when);
  return [...section(snapshot, storySection)].filter(({ tags, date_published, _vision }) => {
    if (stories.tag !== undefined && !tags.includes(stories.tag)) return false;
    if (stories.channel !== undefined && _vision.channel !== stories.channel) return false;
    const { reach } = _vision;
    if (stories.reach.length > 0 && (!reach || !stories.reach.includes(reach))) return false;
    if (!during) return true;
    const day = date_published && parsePlainDate(date_published.slice(0, 10));
    if (!day) return false;
    const number = dayNumber(day);
    return (
      (!during.from || dayNumber(during.from) <= number) &&
      (!during.to || number <= dayNumber(during.to))
    );
  }).length;
}
