import type { TimelineEntry } from '../../../src/model/timeline/entry.ts';
import { spanOf } from '../../../src/model/timeline/span.ts';
import { dayNumber, parsePlainDate } from '../../../src/model/plain-date.ts';
import { parseWhen } from '../../../src/model/when.ts';

export function day(text: string): number {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return dayNumber(date);
}

export function span(edtf: string) {
  const when = parseWhen(edtf);
  if (!when) throw new Error(`${edtf} is no date`);
  return spanOf(when);
}

export function entry(id: string, edtf?: string, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'activity',
    id,
    position: 0,
    title: id,
    span: edtf === undefined ? undefined : span(edtf),
    phases: [],
    tracks: [],
    principles: [],
    ...more,
  };
}
