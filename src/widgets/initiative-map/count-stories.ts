import type { Metric } from '../../feed/schema/metrics.ts';
import { stories as storySection } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { countStories } from '../../model/stories/meter.ts';

/** How many stories of the feed a metric counts; none where it counts no stories. */
export function storiesCounted(snapshot: Snapshot, { stories: rule, period }: Metric): number {
  if (!rule) return 0;
  const told = Array.from(section(snapshot, storySection), (story) => ({
    published: story.date_published,
    tags: story.tags,
    channel: story._vision.channel,
    reach: story._vision.reach,
  }));
  return countStories(told, rule, period, snapshot.timeZone);
}
