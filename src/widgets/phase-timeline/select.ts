import type { Process } from '../../feed/schema/processes.ts';
import { fullRange, type AxisEnds, type AxisRange } from '../../model/timeline/axis.ts';
import { spanHolds, spansTouch } from '../../model/timeline/span.ts';
import type { Dated, Timeline } from './read-timeline.ts';
import type { Shown } from './shown.ts';

/** What the reader's filters begin from. */
export interface Selection extends Omit<Shown, 'limit'> {
  readonly process: Dated<Process> | undefined;
  /** All the time there is; undefined where nothing has a date. */
  readonly range: AxisRange | undefined;
}

/** What is of the process asked for; else of the one that is under way, else of the last. */
export function select(timeline: Timeline, asked: string, today: number): Selection {
  const { processes, phases, tracks, principles, entries } = timeline;
  const id = asked.trim();
  const process = id
    ? processes.find(({ item }) => item.id === id)
    : (processes.find(({ span }) => span && spanHolds(span, today)) ?? processes.at(-1));
  const isOfProcess = (of: { readonly process?: string | undefined }): boolean =>
    of.process === undefined || processes.length === 0 || of.process === process?.item.id;
  const during = process?.span;
  return withRange({
    process,
    phases: phases.filter(({ item }) => isOfProcess(item)),
    tracks: tracks.filter(isOfProcess),
    principles: principles.filter(isOfProcess),
    entries: entries.filter(
      (entry) =>
        isOfProcess(entry) &&
        // Decisions name no process; those made in its time are shown with it.
        (entry.kind === 'activity' || !during || !entry.span || spansTouch(entry.span, during)),
    ),
  });
}

export function withRange(selection: Omit<Selection, 'range'>, ends?: AxisEnds): Selection {
  const { process, phases, entries } = selection;
  const spans = [process, ...phases, ...entries].flatMap((dated) => dated?.span ?? []);
  return { ...selection, range: fullRange(spans, ends) };
}
