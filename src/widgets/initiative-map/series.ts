import { css, html, svg, type TemplateResult } from 'lit';
import { numberText } from '../../format/numbers.ts';
import { whenLabel } from '../../format/when-text.ts';
import type { Metric } from '../../feed/schema/metrics.ts';
import { common } from '../../i18n/common.ts';
import { initiativeViews } from '../../i18n/initiative-views.ts';
import { renderTable, tableStyles } from '../../ui/table.ts';
import type { Scene } from './scene.ts';

export const sheets = [
  tableStyles,
  css`
    .series {
      inline-size: 100%;
      block-size: 4em;
      overflow: visible;
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2;
    }
  `,
];

/** A line that shows which way it goes; its numbers are in the table under it. */
export function renderSeries(scene: Scene, { id, title, series }: Metric): TemplateResult {
  const words = initiativeViews[scene.language];
  const lang = scene.pageLanguage;
  const { snapshot } = scene.feed;
  const most = Math.max(...series.map(({ value }) => value), 1);
  const points = series.map(
    ({ value }, index) =>
      `${((index / (series.length - 1)) * 100).toFixed(1)},${(40 - (Math.max(value, 0) / most) * 38).toFixed(1)}`,
  );
  const options = { lang, feedLanguage: snapshot.language, timeZone: snapshot.timeZone };
  return html`<svg
      class="series"
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${svg`<polyline points=${points.join(' ')} vector-effect="non-scaling-stroke" />`}
    </svg>
    ${renderTable(
      {
        name: `series-${id}`,
        caption: words.series(scene.plain(title)),
        captionIsHidden: true,
        columns: [
          {
            key: 'time',
            heading: words.time,
            isRowHeading: true,
            cell: ({ when }: Metric['series'][number]) => whenLabel(when, options)?.text ?? '',
          },
          {
            key: 'value',
            heading: words.value,
            isNumeric: true,
            cell: ({ value }: Metric['series'][number]) => numberText(value, lang),
          },
        ],
        rows: series,
        rowKey: (measure) => series.indexOf(measure),
        narrow: 'scroll',
      },
      common[scene.language],
    )}`;
}
