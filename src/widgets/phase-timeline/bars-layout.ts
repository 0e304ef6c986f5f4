import type { Phase } from '../../feed/schema/phases.ts';
import { shareOf, type AxisRange } from '../../model/timeline/axis.ts';
import { keyOf, type TimelineEntry } from '../../model/timeline/entry.ts';
import { packLane, type Lane, type Mark } from '../../model/timeline/lane.ts';
import { shortName } from '../../model/timeline/names.ts';
import type { DaySpan } from '../../model/timeline/span.ts';
import type { Text } from '../../model/text.ts';
import { axisTicks, type AxisTick } from './axis-ticks.ts';
import type { Shown } from './shown.ts';
import type { Sketch } from './sketch.ts';

/** A phase as it is drawn: a band in a lane of its own kind. */
export interface PhaseBand {
  readonly kind: 'phase';
  readonly id: string;
  readonly span: DaySpan | undefined;
  readonly phase: Phase;
}

export type BarItem = TimelineEntry | PhaseBand;

export interface BarLane extends Lane<BarItem> {
  /** Names the lane among the others: ids hold no space, so none is mistaken for a track's. */
  readonly key: string;
  readonly title: Text;
  /** All of it by time, drawn or not: the arrows walk on past the edge. */
  readonly items: readonly BarItem[];
}

export interface BarsLayout {
  readonly range: AxisRange;
  /** In em: what the places of the marks are measured in. */
  readonly width: number;
  readonly lanes: readonly BarLane[];
  readonly ticks: readonly AxisTick[];
  /** 0 to 1; undefined where today is not in sight. */
  readonly now: number | undefined;
}

/** Rows that a screen holds beside everything else. */
const MOST_ROWS = 30;
/** More in a lane are a crowd: half the rows show where they are, and the list what they are. */
const CROWD = 12;
const MOST_PHASES = 12;
/** More lanes than anybody compares; what is in the rest stands in the last. */
const MOST_LANES = 12;
const TICK_WIDTH = 3.75;
const LONGEST_WORDS = 26;
/** The width of a letter, of the smaller type that marks have. */
const LETTER = 0.5;

export function layOutBars(
  scene: Sketch,
  { phases, tracks, entries }: Pick<Shown, 'phases' | 'tracks' | 'entries'>,
  range: AxisRange,
  width: number,
  ticksOf = axisTicks,
): BarsLayout {
  const bands = phases.map(({ item, span }): PhaseBand => ({
    kind: 'phase',
    id: item.id,
    span,
    phase: item,
  }));
  const named = tracks.slice(0, MOST_LANES - 1);
  const ids = new Set(named.map(({ id }) => id));
  const activities = entries.filter(({ kind }) => kind === 'activity');
  const { words } = scene;
  const lanes: Omit<BarLane, 'marks' | 'rows'>[] = [
    { key: ' phases', title: words.phases, items: bands },
    ...named.map(({ id, title }) => ({
      key: id,
      title,
      items: activities.filter((entry) => entry.tracks.includes(id)),
    })),
    {
      key: ' others',
      title: ids.size > 0 ? words.noTrack : words.activities,
      items: activities.filter((entry) => !entry.tracks.some((id) => ids.has(id))),
    },
    {
      key: ' decisions',
      title: words.decisions,
      items: entries.filter(({ kind }) => kind === 'decision'),
    },
  ];
  const filled = lanes.filter(({ items, key }) => items.length > 0 || ids.has(key));
  const mostRows = Math.max(2, Math.floor(MOST_ROWS / filled.length));
  const labelWidth = (item: BarItem): number =>
    Math.min(scene.title(item).length * LETTER + 1, LONGEST_WORDS);
  const todayShare = shareOf(range, scene.today + 0.5);
  return {
    range,
    width,
    lanes: filled.map((lane) => ({
      ...lane,
      ...packLane(lane.items, {
        range,
        width,
        labelWidth,
        mostRows:
          lane.key === ' phases'
            ? MOST_PHASES
            : Math.min(mostRows, lane.items.length > CROWD ? 4 : 8),
      }),
    })),
    ticks: ticksOf(scene, range, Math.max(2, Math.floor(width / TICK_WIDTH))),
    now: todayShare > 0 && todayShare < 1 ? todayShare : undefined,
  };
}

const itemKey = (item: BarItem): string => (item.kind === 'phase' ? item.id : keyOf(item));

/** Names a mark among all of a drawing. */
export const markKey = (lane: BarLane, { entries }: Mark<BarItem>): string =>
  `${lane.key} ${entries.length > 1 ? 'several ' : ''}${itemKey(entries[0])}`;

/** The mark that has the tab stop before a reader has been anywhere. */
export function firstKey({ lanes }: BarsLayout): string | undefined {
  const lane = lanes.find(({ marks }) => marks.length > 0);
  return lane?.marks[0] && markKey(lane, lane.marks[0]);
}

export function trackName(scene: Sketch, title: Text): string {
  return shortName(scene.plain(title));
}
