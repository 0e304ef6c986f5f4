import { css, html, nothing, type TemplateResult } from 'lit';
import { paging } from '../../i18n/paging.ts';
import { cluster } from '../../model/map/cluster.ts';
import { seenAt, type MapView } from '../../model/map/view.ts';
import { cssProperty } from '../../ui/css-property.ts';
import { heading } from '../../ui/heading.ts';
import type { Entry } from './entry.ts';
import { renderStatus } from './list-view.ts';
import { renderOutline } from './map-view.ts';
import type { MarkSpot } from './marks.ts';
import type { Scene } from './scene.ts';

export const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
    }

    .paper-map {
      position: relative;
      inline-size: 100%;
      aspect-ratio: var(--_aspect);
      margin-block: 3mm;
      border: 0.3mm solid #666;
      break-inside: avoid;
    }

    .paper-number {
      position: absolute;
      inset-block-start: var(--_top);
      left: var(--_left);
      padding: 0.2mm 1mm;
      border: 0.3mm solid #000;
      border-radius: 3mm;
      background: #fff;
      font-size: 8pt;
      font-weight: 700;
      translate: -50% -50%;
    }

    .paper-list {
      padding-inline-start: 9mm;
      list-style: outside decimal;
    }

    .paper-list > li {
      padding-block: 1mm;
    }
  }
`;

/** More than this is no list for paper; it says how many there are. */
const MOST = 500;
/** Numbers in one label; the rest is in the list. */
const MOST_NUMBERS = 6;

export interface PaperContent {
  readonly about: string;
  readonly entries: readonly Entry[];
  readonly spots: readonly MarkSpot[];
  readonly view: MapView | undefined;
  readonly aspect: number;
}

/** The map with a number on each mark, and the list that the numbers lead to. */
export function renderPaper(
  scene: Scene,
  { about, entries, spots, view, aspect }: PaperContent,
): TemplateResult {
  const shown = entries.slice(0, MOST);
  const { outline, credit } = scene.feed.ground;
  return html`<div class="paper">
    ${heading(scene.level, about)}
    <p>${scene.words.count(entries.length)}</p>
    ${
      view
        ? html`<div class="paper-map" ${cssProperty('--_aspect', String(aspect))}>
            ${outline ? renderOutline(outline, view, aspect) : nothing}
            ${renderNumbers(shown, spots, view, aspect)}
          </div>`
        : nothing
    }
    ${credit ? html`<p class="small">${scene.text(credit)}</p>` : nothing}
    <ol class="paper-list">
      ${shown.map(
        (entry) =>
          html`<li>
            <strong>${scene.text(entry.title)}</strong><br />
            ${renderStatus(scene, entry)}<br />
            ${scene.words.scales[entry.scale]} · ${scene.words.origins[entry.origin]} ·
            ${scene.placeNames(entry)} · ${scene.goalNames(entry)}
          </li>`,
      )}
    </ol>
    ${entries.length > MOST ? html`<p>${paging[scene.language].shownOf(MOST, entries.length)}</p>` : nothing}
  </div>`;
}

function renderNumbers(
  entries: readonly Entry[],
  spots: readonly MarkSpot[],
  view: MapView,
  aspect: number,
): unknown {
  const numbers = new Map(entries.map((entry, index) => [entry, index + 1]));
  // In hundredths of the map's width: labels that would lie on one another become one.
  const placed = spots
    .filter(({ entry }) => numbers.has(entry))
    .map(({ point, entry }) => ({ at: seenAt(point, view, aspect), entry }))
    .filter(({ at: { x, y } }) => x >= 0 && x <= 1 && y >= 0 && y <= 1);
  const labels = cluster(
    placed.map(({ at: { x, y } }) => ({ x: x * 100, y: (y / aspect) * 100, radius: 2 })),
    { radius: 2.5, most: Infinity },
  );
  return labels.map(({ x, y, spots: held }) => {
    const own = held.flatMap((index) => {
      const entry = placed[index]?.entry;
      return entry ? (numbers.get(entry) ?? []) : [];
    });
    const each = [...new Set(own)].sort((a, b) => a - b);
    const more = each.length > MOST_NUMBERS ? ' …' : '';
    return html`<span
      class="paper-number"
      ${cssProperty('--_left', `${x}%`)}
      ${cssProperty('--_top', `${y * aspect}%`)}
      >${each.slice(0, MOST_NUMBERS).join(', ')}${more}</span
    >`;
  });
}
