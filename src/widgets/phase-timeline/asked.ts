import { readIds } from '../../model/read-ids.ts';
import { dayOf } from '../../model/timeline/asked-day.ts';
import { spansTouch, type DaySpan } from '../../model/timeline/span.ts';
import { withRange, type Selection } from './select.ts';

/** What the page's author asks for by attributes. */
export interface Asked {
  readonly track: string;
  readonly phase: string;
  readonly from: string;
  readonly until: string;
}

const wants = (ids: readonly string[]) => (id: string) => ids.length === 0 || ids.includes(id);

/** @lazy */
export function narrowToAsked(selection: Selection, asked: Asked): Selection {
  const { phases, tracks, entries } = selection;
  const wantsPhase = wants(readIds(asked.phase));
  const wantsTrack = wants(readIds(asked.track));
  const period = { from: dayOf(asked.from), to: dayOf(asked.until, true) };
  const isInPeriod = (span: DaySpan | undefined): boolean =>
    (period.from === undefined && period.to === undefined) ||
    (span !== undefined && spansTouch(span, period));
  return withRange(
    {
      ...selection,
      phases: phases.filter(({ item, span }) => wantsPhase(item.id) && isInPeriod(span)),
      tracks: tracks.filter(({ id }) => wantsTrack(id)),
      entries: entries.filter(
        (entry) =>
          (!asked.phase || entry.phases.some(wantsPhase)) &&
          (!asked.track || entry.tracks.some(wantsTrack)) &&
          isInPeriod(entry.span),
      ),
    },
    { from: period.from, until: period.to },
  );
}
