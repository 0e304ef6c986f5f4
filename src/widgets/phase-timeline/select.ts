import { fullRange, type AxisRange } from '../../model/timeline/axis.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { dayOf, spanHolds, spansTouch, type DaySpan } from '../../model/timeline/span.ts';
import { readIds } from '../../model/read-ids.ts';
import type { Shown } from './shown.ts';
import type { Dated, Timeline } from './read-timeline.ts';
import type { Process } from '../../feed/schema/processes.ts';

/** What the page's author asks for by attributes. */
export interface Asked {
  readonly process: string;
  readonly track: string;
  readonly phase: string;
  readonly from: string;
  readonly until: string;
}

/** What the reader's filters begin from. */
export interface Selection extends Omit<Shown, 'limit'> {
  readonly process: Dated<Process> | undefined;
  /** All the time there is; undefined where nothing has a date. */
  readonly range: AxisRange | undefined;
}

/** The process asked for; else the one that is under way, else the last. */
export function processOf(
  { processes }: Timeline,
  asked: string,
  today: number,
): Dated<Process> | undefined {
  if (asked) return processes.find(({ item }) => item.id === asked);
  return processes.find(({ span }) => span && spanHolds(span, today)) ?? processes.at(-1);
}

export function select(timeline: Timeline, asked: Asked, today: number): Selection {
  const process = processOf(timeline, asked.process.trim(), today);
  const isOfProcess = (id: string | undefined): boolean =>
    id === undefined || timeline.processes.length === 0 || id === process?.item.id;
  const wants = (ids: readonly string[]) => (id: string) => ids.length === 0 || ids.includes(id);
  const wantsPhase = wants(readIds(asked.phase));
  const wantsTrack = wants(readIds(asked.track));
  const period = { from: dayOf(asked.from), to: dayOf(asked.until, true) };
  const isInPeriod = (span: DaySpan | undefined): boolean =>
    (period.from === undefined && period.to === undefined) ||
    (span !== undefined && spansTouch(span, period));
  const phases = timeline.phases.filter(
    ({ item, span }) => isOfProcess(item.process) && wantsPhase(item.id) && isInPeriod(span),
  );
  const entries = timeline.entries.filter(
    (entry) =>
      isOfProcess(entry.process) &&
      (entry.kind === 'activity' || isDecisionOf(entry, process)) &&
      (!asked.phase || entry.phases.some(wantsPhase)) &&
      (!asked.track || entry.tracks.some(wantsTrack)) &&
      isInPeriod(entry.span),
  );
  return {
    process,
    phases,
    tracks: timeline.tracks.filter((track) => isOfProcess(track.process) && wantsTrack(track.id)),
    principles: timeline.principles.filter((principle) => isOfProcess(principle.process)),
    entries,
    range: fullRange(spansOf(process, phases, entries), { from: period.from, until: period.to }),
  };
}

/** Decisions name no process; those made in its time are shown with it. */
function isDecisionOf({ span }: TimelineEntry, process: Dated<Process> | undefined): boolean {
  return !process?.span || !span || spansTouch(span, process.span);
}

function* spansOf(
  process: Dated<Process> | undefined,
  phases: Selection['phases'],
  entries: readonly TimelineEntry[],
): Generator<DaySpan> {
  if (process?.span) yield process.span;
  for (const { span } of phases) if (span) yield span;
  for (const { span } of entries) if (span) yield span;
}
