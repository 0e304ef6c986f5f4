import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../feed/schema/stories.ts';
import { openStory } from '../../i18n/open-story.ts';
import { hostName, isOwnSite } from '../../model/stories/own-site.ts';
import { languageName, primaryOf } from '../../ui/language-choice.ts';
import { play } from '../../ui/icons.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { StoryContext, StoryVideo } from './context.ts';

/** What a service's frame may do; nothing of it reaches the page around. */
const FRAME_RIGHTS = 'allow-scripts allow-same-origin allow-presentation allow-popups';
const FRAME_FEATURES = 'autoplay; encrypted-media; picture-in-picture';

/**
 * The video of an open story, once play has been pressed; undefined before that, when the poster
 * stands there.
 */
export function renderPlayer(
  context: StoryContext,
  story: Story,
  video: StoryVideo,
  own: (content: unknown) => unknown,
): TemplateResult | undefined {
  const step = context.lively?.reading.videoOf(story.id);
  const { source, recipient } = video;
  if (source.kind === 'page') return undefined;
  if (step === 'asked' && recipient !== undefined) {
    return renderAsking(context, story, video, recipient, own);
  }
  if (step === 'failed') {
    const { videoFailed } = openStory[context.language];
    return html`<div class="player-note" role="status">
      <p>${own(videoFailed)}</p>
      ${renderWatchLink(context, story, video, own)}
    </div>`;
  }
  if (step !== 'playing' && step !== 'uncaptioned') return undefined;
  return source.kind === 'frame'
    ? renderFrame(context, story, video, own)
    : renderFile(context, story, source.src, own);
}

/** Names the recipient, once for each of them on a page, before anything is asked of it. */
function renderAsking(
  context: StoryContext,
  story: Story,
  video: StoryVideo,
  recipient: string,
  own: (content: unknown) => unknown,
): TemplateResult {
  const words = openStory[context.language];
  const agree = (): void => context.lively?.reading.agree(story.id, recipient);
  return html`<div class="player-note">
    <p id="recipient-${story.id}">${own(words.recipient(recipient))}</p>
    <div class="button-row">
      <button
        class="button button-primary agree"
        type="button"
        aria-describedby="recipient-${story.id}"
        @click=${agree}
      >
        ${own(html`${play()} ${words.playFrom(recipient)}`)}
      </button>
      ${renderWatchLink(context, story, video, own)}
    </div>
  </div>`;
}

function renderFrame(
  context: StoryContext,
  story: Story,
  video: StoryVideo,
  own: (content: unknown) => unknown,
): TemplateResult {
  const words = openStory[context.language];
  const title = story.title ? context.textOf(story.title, story).text : context.words.video;
  // The referrer is this site's name alone; without it YouTube plays nothing.
  return html`<iframe
      class="player"
      src=${video.source.src}
      title=${title}
      allow=${FRAME_FEATURES}
      sandbox=${FRAME_RIGHTS}
      referrerpolicy="strict-origin-when-cross-origin"
      allowfullscreen
    ></iframe>
    <div class="player-foot small">
      <p>${own(words.captionsElsewhere(video.recipient ?? ''))}</p>
      ${renderWatchLink(context, story, video, own)}
    </div>`;
}

/**
 * A film that the browser plays. Captions on another origin are read only where the film is asked
 * for across origins too; a server that does not allow that would take the film with them, so it is
 * then begun anew without.
 */
function renderFile(
  context: StoryContext,
  story: Story,
  src: string,
  own: (content: unknown) => unknown,
): TemplateResult {
  const words = openStory[context.language];
  const reading = context.lively?.reading;
  const captions = captionsOf(context, story);
  const isElsewhere = captions.some(({ address }) => new URL(address).origin !== location.origin);
  const failed = (): void => reading?.videoFailed(story.id);
  if (isElsewhere && reading?.videoOf(story.id) === 'uncaptioned') {
    return html`<video
        class="player"
        src=${src}
        controls
        autoplay
        playsinline
        @error=${failed}
      ></video>
      ${renderFoot(own(words.captionsFailed))}`;
  }
  const inReadersLanguage = captions.find(({ language }) => isOwnCaption(language, context.lang));
  const chosen = inReadersLanguage ?? captions[0];
  const isWithout = reading?.videoOf(story.id) === 'uncaptioned';
  const without = (): void => reading?.captionsFailed(story.id, isElsewhere);
  return html`<video
      class="player"
      src=${src}
      controls
      autoplay
      playsinline
      crossorigin=${isElsewhere ? 'anonymous' : nothing}
      @error=${isElsewhere ? without : failed}
    >
      ${captions.map(
        (one) =>
          html`<track
            kind="captions"
            src=${one.address}
            srclang=${one.language}
            label=${one.label ? context.best(one.label).text : languageName(one.language)}
            ?default=${one === chosen}
            @error=${without}
          />`,
      )}
    </video>
    ${captions.length === 0 ? renderFoot(own(words.noCaptions)) : nothing}
    ${isWithout ? renderFoot(own(words.captionsFailed)) : nothing}`;
}

function captionsOf(context: StoryContext, { _vision: { video } }: Story) {
  return (typeof video === 'object' ? video.captions : []).flatMap((one) => {
    const address = context.ownAsset(one.src);
    return address ? [{ ...one, address }] : [];
  });
}

const renderFoot = (text: unknown): TemplateResult =>
  html`<div class="player-foot small" role="status"><p>${text}</p></div>`;

const isOwnCaption = (language: string, lang: string): boolean =>
  primaryOf(language) === primaryOf(lang);

/** The way out: the page that the video is on, in a tab of the reader's own choosing. */
function renderWatchLink(
  context: StoryContext,
  story: Story,
  { source }: StoryVideo,
  own: (content: unknown) => unknown,
): unknown {
  const { video } = story._vision;
  const src = typeof video === 'object' ? video.src : video;
  const page = source.kind === 'frame' && src ? context.link(src) : undefined;
  const href = page ?? (story.url && context.link(story.url));
  if (!href || isOwnSite(href, [location.href])) return nothing;
  const { watchAt } = openStory[context.language];
  return renderLink(href, own(watchAt(hostName(href))));
}
