import { css, html, nothing, type TemplateResult } from 'lit';
import { common } from '../../i18n/common.ts';
import { timelineViews } from '../../i18n/timeline-views.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { keyOf } from '../../model/timeline/entry.ts';
import type { Text } from '../../model/text.ts';
import { renderTable, type Column, type Sort } from '../../ui/table.ts';
import { renderTitle } from './entry-line.ts';
import type { Scene } from './scene.ts';

export const scheduleStyles = css`
  .table p + p {
    margin-block-start: 0.5em;
  }

  /* Its words stand on the line of the row's others; the room to press it reaches past them. */
  .table .item-title {
    --_reach: calc((var(--_target) - 1em) / 2);

    margin-block: calc(-1 * var(--_reach));
    padding-block: var(--_reach);
    font-weight: 700;
  }
`;

/** Until a reader sorts it, the table stands in the order its writer chose. */
export function tableOrder(
  entries: readonly TimelineEntry[],
  sort: Sort | undefined,
): readonly TimelineEntry[] {
  if (!sort) return inOrderOfFeed(entries);
  // The entries come sorted by time; what has no date is last either way round.
  if (!sort.descending) return entries;
  const dated = entries.filter(({ span }) => span);
  return [...dated.toReversed(), ...entries.filter(({ span }) => !span)];
}

function inOrderOfFeed(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.position - b.position);
}

export interface TimelineTableOptions {
  readonly caption: string;
  readonly rows: readonly TimelineEntry[];
  readonly sort?: Sort | undefined;
  /** Left out on paper. */
  readonly onSort?: (sort: Sort) => void;
}

export function renderTimelineTable(
  scene: Scene,
  { caption, rows, sort, onSort }: TimelineTableOptions,
): TemplateResult {
  return renderTable(
    {
      name: onSort ? 'schedule' : 'paper-schedule',
      caption,
      captionIsHidden: onSort !== undefined,
      columns: columns(scene, onSort !== undefined),
      rows,
      rowKey: keyOf,
      sort,
      ...(onSort && { onSort }),
    },
    common[scene.language],
  );
}

function columns(scene: Scene, isSortable: boolean): Column<TimelineEntry>[] {
  const words = scene.more;
  const own = timelineViews[scene.language];
  return [
    { key: 'date', heading: own.date, cell: (entry) => scene.date(entry), isSortable },
    {
      key: 'activity',
      heading: own.activity,
      cell: (entry) => renderTitle(scene, entry),
      isRowHeading: true,
    },
    { key: 'theme', heading: own.theme, cell: (entry) => renderTheme(scene, entry) },
    {
      key: 'audience',
      heading: words.audience,
      cell: (entry) =>
        scene.text(scene.activity(entry)?.audience ?? scene.decision(entry)?.body) ?? nothing,
    },
    { key: 'status', heading: own.status, cell: (entry) => scene.status(entry) },
  ];
}

/** As the schedules of councils have it: the theme, and under it what it is for. */
function renderTheme(scene: Scene, entry: TimelineEntry): unknown {
  const { theme, purpose } = scene.activity(entry) ?? {};
  if (entry.kind === 'decision') return scene.words.decisions;
  const paragraph = (text: Text | undefined, name?: string) =>
    text === undefined
      ? nothing
      : html`<p>${name === undefined ? nothing : `${name}: `}${scene.text(text)}</p>`;
  return html`${paragraph(theme)}${paragraph(purpose, scene.more.purpose)}`;
}
