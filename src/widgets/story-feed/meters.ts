import { html, nothing, type TemplateResult } from 'lit';
import { metrics, type Metric } from '../../feed/schema/metrics.ts';
import { section } from '../../feed/section.ts';
import { numberRange, numberText } from '../../format/numbers.ts';
import { whenLabel } from '../../format/when-text.ts';
import { storyMeter } from '../../i18n/story-meter.ts';
import { readIds } from '../../model/read-ids.ts';
import { countStories, meterShares, type MeterGoal } from '../../model/stories/meter.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { inLanguage } from '../../ui/in-language.ts';
import type { StoryContext } from './context.ts';
import type { StoryEntry } from './entries.ts';

export { meterStyles } from './meters.styles.ts';

/**
 * The meters of the metrics that the page's author named, in that order.
 *
 * @lazy
 */
export function renderMeters(
  context: StoryContext,
  told: readonly StoryEntry[],
  metric: string,
): unknown {
  const list = section(context.snapshot, metrics);
  const meters = readIds(metric).flatMap((id) => {
    const found = list.byId(id);
    return found ? [renderMeter(context, found, told)] : [];
  });
  return meters.length > 0
    ? html`<ul class="meters">
        ${meters}
      </ul>`
    : nothing;
}

/**
 * A metric that says which stories it counts shows their number as it is now; any other the number
 * that its editor wrote.
 */
function renderMeter(
  context: StoryContext,
  metric: Metric,
  told: readonly StoryEntry[],
): TemplateResult {
  const { lang, language, best } = context;
  const { language: feedLanguage, timeZone } = context.snapshot;
  const words = storyMeter[language];
  const { stories: rule, period, range, target } = metric;
  const value = rule ? countStories(told, rule, period, timeZone) : metric.value;
  const goal = range ?? (target === undefined ? undefined : { min: target, max: target });
  const unit = metric.unit ? best(metric.unit).text : '';
  const number = numberText(value, lang);
  const aim = goal && numberRange(goal.min, goal.max, lang);
  const label = period && whenLabel(period, { lang, feedLanguage, timeZone });
  return html`<li class="meter" part="meter">
    <p class="meter-title">${inLanguage(best(metric.title), lang)}</p>
    ${goal ? renderBar(value, goal) : nothing}
    <p dir="auto">
      ${
        aim
          ? html`<strong aria-hidden="true">${words.of(number, aim.text, unit)}</strong
              ><span class="visually-hidden">${words.of(number, aim.spoken, unit)}</span>`
          : html`<strong>${number} ${unit}</strong>`
      }${label ? html`<span lang=${label.lang}>, ${label.text}</span>` : nothing}.
      ${goal ? (value >= goal.min ? words.reached : words.missing(goal.min - value)) : nothing}
    </p>
  </li>`;
}

/** The words beside it say the same: nobody needs to see it. */
function renderBar(value: number, goal: MeterGoal): TemplateResult {
  const shares = meterShares(value, goal);
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return html`<div
    class="meter-bar"
    aria-hidden="true"
    ${cssProperty('--_value', percent(shares.value))}
    ${cssProperty('--_from', percent(shares.from))}
  >
    <div class="meter-value"></div>
    <div class="meter-goal"></div>
  </div>`;
}
