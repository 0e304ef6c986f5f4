import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { numberRange, numberText } from '../../format/numbers.ts';
import { whenLabel } from '../../format/when-text.ts';
import { metrics as metricSection, type Metric } from '../../feed/schema/metrics.ts';
import { section } from '../../feed/section.ts';
import { initiativeViews, type InitiativeViewsMessages } from '../../i18n/initiative-views.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { heading } from '../../ui/heading.ts';
import { storiesCounted } from './count-stories.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { renderGoal } from './legend.ts';
import type { Pane, Shown } from './pane.ts';
import type { Scene } from './scene.ts';

const sheets = [
  css`
    .metrics-list {
      display: grid;
      gap: var(--_space);
      grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
      margin-block-start: var(--_space);
    }

    .metric {
      display: grid;
      align-content: start;
      gap: 0.5em;
      padding: var(--_space);
      border: var(--_hairline) solid var(--_line);
      border-radius: var(--_radius);
    }

    .metric-title {
      font-weight: 700;
    }

    .metric-value {
      font-size: 1.5em;
      font-weight: 700;
    }

    .meter {
      position: relative;
      block-size: 0.875em;
      border: var(--_hairline) solid var(--_edge);
      border-radius: 1em;
      overflow: clip;
    }

    .meter > span {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: var(--_part);
      background-color: var(--_accent);
    }

    .meter > .wanted {
      inset-inline-start: var(--_from);
      border-inline: max(2px, 0.125em) solid currentColor;
      background: none;
    }

    /* The place of the line and its table. */
    .metric-series {
      min-block-size: 12em;
    }

    .metric-goals {
      display: grid;
      gap: 0.25em;
    }

    .metric-goals > li {
      display: flex;
      gap: 0.375em;
      align-items: center;
    }

    .metric summary {
      min-block-size: var(--_target);
      align-content: center;
    }

    @media (forced-colors: active) {
      .meter > span {
        background-color: Highlight;
        forced-color-adjust: none;
      }

      .meter > .wanted {
        background: none;
        border-color: CanvasText;
      }
    }
  `,
];

const MOST = 60;

type Series = LatePart<typeof import('./series.ts')>;

export function createPane(host: ReactiveControllerHost & HTMLElement): Pane {
  const series: Series = lazyPart(host, () => import('./series.ts'));
  return { sheets, render: (scene, shown) => renderMetrics(scene, shown, series) };
}

/** What is measured: of the goals that the shown initiatives serve, where a choice is made. */
function renderMetrics(scene: Scene, content: Shown, series: Series): TemplateResult {
  const words = initiativeViews[scene.language];
  const served = new Set(content.entries.flatMap(({ goals }) => goals));
  const found = [...section(scene.feed.snapshot, metricSection)].filter(
    ({ goals }) => !content.isFiltered || goals.some((id) => served.has(id)),
  );
  return html`<div class="metrics">
    <p class="measure">${found.length > 0 ? words.metricsText : words.noMetrics}</p>
    <ul class="metrics-list">
      ${found
        .slice(0, MOST)
        .map(
          (metric) => html`<li class="metric">${renderMetric(scene, words, metric, series)}</li>`,
        )}
    </ul>
  </div>`;
}

function renderMetric(
  scene: Scene,
  words: InitiativeViewsMessages,
  metric: Metric,
  series: Series,
): TemplateResult {
  const lang = scene.pageLanguage;
  const value = metric.stories ? storiesCounted(scene.feed.snapshot, metric) : metric.value;
  const unit = metric.unit ? scene.plain(metric.unit) : '';
  const aim = aimOf(metric);
  const number = numberText(value, lang);
  const said = metric.target
    ? words.of(number, numberText(metric.target, lang), unit)
    : `${number} ${unit}`;
  const period = whenLabel(metric.period, {
    lang,
    feedLanguage: scene.feed.snapshot.language,
    timeZone: scene.feed.snapshot.timeZone,
  });
  const goals = metric.goals.flatMap((id) => scene.feed.goals.get(id) ?? []);
  return html`${heading(scene.level + 1, scene.text(metric.title), 'metric-title')}
    <p class="metric-value">${said.trim()}</p>
    ${
      aim
        ? html`${renderMeter(value, aim, scene.plain(metric.title), said)}
            <p>${aimText(words, value, aim, lang)}</p>`
        : nothing
    }
    ${period ? html`<p class="small">${period.text}</p>` : nothing}
    ${
      metric.series.length > 1
        ? html`<div class="metric-series">${series.want()?.renderSeries(scene, metric)}</div>`
        : nothing
    }
    ${
      goals.length > 0
        ? html`<ul class="metric-goals small" aria-label=${words.goals}>
            ${goals.map((goal) => html`<li>${renderGoal(scene, goal)}</li>`)}
          </ul>`
        : nothing
    }`;
}

interface Aim {
  readonly min: number;
  readonly max: number;
}

function aimOf({ target, range }: Metric): Aim | undefined {
  if (range) return range;
  return target === undefined ? undefined : { min: target, max: target };
}

function aimText(
  words: InitiativeViewsMessages,
  value: number,
  { min, max }: Aim,
  lang: string,
): string {
  const target = words.target(numberRange(min, max, lang).text);
  if (value < min) return `${target}. ${words.toGo(numberText(min - value, lang))}.`;
  return `${target}. ${value > max && max > min ? words.above : words.reached}.`;
}

function renderMeter(value: number, { min, max }: Aim, name: string, said: string): TemplateResult {
  const whole = Math.max(max * (max > min ? 1.2 : 1), value, 1);
  const part = (number: number) =>
    `${Math.min(Math.max((number / whole) * 100, 0), 100).toFixed(1)}%`;
  return html`<div
    class="meter"
    role="meter"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${whole}
    aria-valuenow=${value}
    aria-valuetext=${said}
  >
    <span ${cssProperty('--_part', part(value))}></span>
    ${
      max > min
        ? html`<span
            class="wanted"
            ${cssProperty('--_from', part(min))}
            ${cssProperty('--_part', part(max - min))}
          ></span>`
        : nothing
    }
  </div>`;
}
