import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AnnouncerController } from '../../controllers/announcer.ts';
import { CopyController } from '../../controllers/copy.ts';
import type { DialogController } from '../../controllers/dialog.ts';
import type { LatePart } from '../../controllers/late-part.ts';
import { isRecord, type RawItem } from '../../feed/raw.ts';
import type { Image } from '../../feed/schema/image.ts';
import { initiativeDetail, type InitiativeDetailMessages } from '../../i18n/initiative-detail.ts';
import { kit } from '../../i18n/kit.ts';
import { copyStyles } from '../../ui/copy.ts';
import { dialogStyles, renderDialog, type DialogContent } from '../../ui/dialog.ts';
import { picture } from '../../ui/picture.ts';
import { renderLink, richTextStyles } from '../../ui/rich-text.ts';
import { renderShareButton } from '../../ui/share.ts';
import type { Entry } from './entry.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { isText, textAt } from './look.ts';
import { renderStatus } from './list-view.ts';
import { rich } from './rich.ts';
import type { Scene } from './scene.ts';

export { renderSeveral } from './several.ts';

const detailStyles = css`
  .detail {
    display: grid;
    gap: 1em;
  }

  .detail-image {
    inline-size: 100%;
    max-block-size: 20em;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .join {
    padding: 0.75em var(--_space);
    border-inline-start: 0.25em solid var(--_mark);
    background-color: var(--_tint);
  }
`;
export const sheets = [dialogStyles, richTextStyles, copyStyles, detailStyles];

type DetailHost = ReactiveControllerHost & HTMLElement;

export interface DetailTies {
  readonly host: DetailHost;
  readonly announcer: AnnouncerController;
  /** The address of this page with an initiative open. */
  readonly hrefOf: (id: string) => string;
}

/** What is known of it stands under its text, and comes as soon as it can. */
const facts = new WeakMap<DetailHost, LatePart<typeof import('./facts.ts')>>();

function factsFor(host: DetailHost): LatePart<typeof import('./facts.ts')> {
  const part = facts.get(host) ?? lazyPart(host, () => import('./facts.ts'));
  facts.set(host, part);
  return part;
}

/** The open initiative above the page. */
export function renderDetail(
  scene: Scene,
  dialog: DialogController,
  ties: DetailTies,
): TemplateResult | typeof nothing {
  return renderDialog(dialog, kit[scene.language], (id) => contentOf(scene, id, ties));
}

function contentOf(scene: Scene, id: string, ties: DetailTies): DialogContent {
  const words = initiativeDetail[scene.language];
  const entry = scene.feed.entries.find((one) => one.id === id);
  const level = scene.level + 1;
  if (!entry) return { title: words.goneTitle, level, body: html`<p>${words.gone}</p>` };
  const href = textAt(entry.item, 'url');
  const url = href === undefined ? undefined : scene.link(href);
  return {
    title: scene.text(entry.title),
    level,
    body: renderBody(scene, words, entry, ties.host),
    actions: html`${
      url ? renderLink(url, words.readMore, { className: 'button button-primary' }) : nothing
    }
    ${renderShare(scene, entry, url, ties)}`,
  };
}

/** One a widget: it knows how the last press went. */
const copiers = new WeakMap<DetailHost, CopyController>();

/** Of the initiative's address here; in a frame, of its own. */
function renderShare(
  scene: Scene,
  { id, title }: Entry,
  own: string | undefined,
  { host, announcer, hrefOf }: DetailTies,
): unknown {
  // In a frame the address of the page is not the reader's to share.
  const url = window.top === window.self ? hrefOf(id) : own;
  if (url === undefined) return nothing;
  const copier = copiers.get(host) ?? new CopyController(host, announcer);
  copiers.set(host, copier);
  return renderShareButton(copier, kit[scene.language], {
    key: id,
    title: scene.plain(title),
    url,
  });
}

function renderBody(
  scene: Scene,
  words: InitiativeDetailMessages,
  entry: Entry,
  host: DetailHost,
): TemplateResult {
  const { asset, best } = scene;
  const { item } = entry;
  const image = imageOf(item);
  const summary = textAt(item, 'summary');
  const text = textAt(item, 'text');
  const join = textAt(item, 'join');
  return html`<div class="detail">
    <p>${renderStatus(scene, entry)}</p>
    ${
      image
        ? picture(image, { resolve: asset, best, sizes: '42em', className: 'detail-image' })
        : nothing
    }
    ${summary ? html`<p class="lead">${scene.text(summary)}</p>` : nothing}
    ${text ? rich(scene, text) : nothing}
    ${
      join
        ? html`<div class="join">
            <p><strong>${words.join}</strong></p>
            ${rich(scene, join)}
          </div>`
        : nothing
    }
    ${factsFor(host)
      .want()
      ?.renderFacts(scene, entry, () => host.requestUpdate())}
  </div>`;
}

/** The picture where a look finds it right; how large it is, only where that is a number. */
function imageOf({ image }: RawItem): Image | undefined {
  if (!isRecord(image) || typeof image.src !== 'string') return;
  const { src, alt, width, height, credit } = image;
  if (alt !== '' && !isText(alt)) return;
  return {
    src,
    alt,
    ...(typeof width === 'number' && { width }),
    ...(typeof height === 'number' && { height }),
    ...(isText(credit) && { credit }),
    sources: Array.isArray(image.sources) ? image.sources.filter(isSource) : [],
  };
}

const isSource = (value: unknown): value is Image['sources'][number] =>
  isRecord(value) && typeof value.src === 'string' && typeof value.width === 'number';
