import type { RawItem } from '../../feed/raw.ts';
import { activities } from '../../feed/schema/activities.ts';
import { decisions } from '../../feed/schema/decisions.ts';
import { phases } from '../../feed/schema/phases.ts';
import { principles } from '../../feed/schema/principles.ts';
import { processes } from '../../feed/schema/processes.ts';
import type { Section } from '../../feed/schema/section.ts';
import { tracks } from '../../feed/schema/tracks.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { readTimeline, type Looked, type Timeline } from './read-timeline.ts';

const SECTIONS: Readonly<Record<Looked, Section<RawItem>>> = {
  activities,
  decisions,
  phases,
  principles,
  processes,
  tracks,
};

const list = (snapshot: Snapshot, name: Looked) => section(snapshot, SECTIONS[name]);

/** What was looked at, put right where it can be. */
export const mended = ({ snapshot }: Timeline): Timeline =>
  readTimeline(snapshot, (name, position) => list(snapshot, name).at(position));

/** Has everything that is wrong with the lists of a few told. */
export function checkLists(snapshot: Snapshot): void {
  for (const name of ['phases', 'principles', 'processes', 'tracks'] as const) {
    const all = list(snapshot, name);
    for (let position = 0; position < all.length; position++) all.at(position);
  }
}
