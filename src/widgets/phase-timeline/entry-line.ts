import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { shortName } from '../../model/timeline/names.ts';
import type { Standing } from '../../model/timeline/status.ts';
import type { Scene } from './scene.ts';

/** What the date alone tells needs no word of its own beside it. */
const SILENT: ReadonlySet<Standing> = new Set(['coming', 'undated']);

/** Its name as a button that opens it; nothing where too little is left of it. */
export function renderTitle(
  scene: Scene,
  entry: TimelineEntry,
  className = 'item-title',
): TemplateResult | typeof nothing {
  const title = scene.titleOf(entry);
  if (title === undefined) return nothing;
  const open = ({ currentTarget }: Event): void => scene.open(entry.kind, entry.id, currentTarget);
  return html`<button
    class=${className}
    type="button"
    data-entry=${entry.id}
    data-kind=${entry.kind}
    data-standing=${scene.standing(entry)}
    @click=${open}
  >
    ${scene.text(title)}
  </button>`;
}

/** One line of a list: what, when, how it stands, and in which tracks. */
export function renderLine(scene: Scene, entry: TimelineEntry): TemplateResult | typeof nothing {
  if (scene.titleOf(entry) === undefined) return nothing;
  const standing = scene.standing(entry);
  const status =
    entry.kind === 'decision' || !SILENT.has(standing)
      ? html`<span class="item-status" data-standing=${standing}>${scene.status(entry)}</span>`
      : nothing;
  return html`<li class="item">
    ${renderTitle(scene, entry)}
    <p class="item-facts small">
      <span>${scene.date(entry)}</span> ${status} ${renderTracks(scene, entry)}
    </p>
  </li>`;
}

function renderTracks(scene: Scene, { tracks }: TimelineEntry): unknown {
  const named = scene.timeline.tracks.filter(({ id }) => tracks.includes(id));
  return named.map(
    ({ title }) => html`<span class="chip">${shortName(scene.plain(title))}</span> `,
  );
}
