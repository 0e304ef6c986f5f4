import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../feed/schema/stories.ts';
import { CopyController } from '../../controllers/copy.ts';
import { listText } from '../../format/names.ts';
import { kit } from '../../i18n/kit.ts';
import { openStory } from '../../i18n/open-story.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import type { RichText } from '../../model/rich-text.ts';
import { firstPart } from '../../model/stories/first-part.ts';
import { hostName } from '../../model/stories/own-site.ts';
import type { Text } from '../../model/text.ts';
import { addressOf } from '../../page/address.ts';
import { chip } from '../../styles/chip.ts';
import { copyStyles } from '../../ui/copy.ts';
import { chevronDown, external } from '../../ui/icons.ts';
import { inLanguage, languageAttributes } from '../../ui/in-language.ts';
import { renderLink, renderRichText, richTextStyles } from '../../ui/rich-text.ts';
import { renderShareButton } from '../../ui/share.ts';
import { channelName } from './channels.ts';
import { inOwnLanguage, type StoryContext, type StoryHost, type StoryVideo } from './context.ts';
import { namesIn } from '../../feed/names.ts';
import { openStoryStyles } from './open-story.styles.ts';
import { renderPlayer } from './player.ts';

/** What an open story has beside its card. */
export interface OpenStory {
  /** The player, in the place of the poster. */
  readonly media: TemplateResult | undefined;
  readonly body: TemplateResult;
  readonly foot: unknown;
}

/** Stories of the past press, whose texts need not be read again. */
const trees = new WeakMap<Story, { readonly text: string; readonly tree: RichText }>();

/** @lazy */
export function renderOpenStory(
  context: StoryContext,
  story: Story,
  video: StoryVideo | undefined,
): OpenStory {
  const words = openStory[context.language];
  const content = story.content_text && context.textOf(story.content_text, story);
  const caption = story._vision.caption && context.textOf(story._vision.caption, story);
  const lang = storyLanguage(context, story);
  const own = (inner: unknown) => inOwnLanguage(context, lang, inner);
  return {
    media: video && renderPlayer(context, story, video, own),
    body: html`${
        caption ? html`<p class="small caption">${caption.text}</p>` : nothing
      }${content ? renderText(context, story, content.text, own) : nothing}
      <div class="story-facts small">
        ${renderAuthors(context, story, words.by, own)} ${renderFiles(context, story, own)}
        ${renderChips(context, words.initiatives, story._vision.initiatives, 'initiatives', own)}
        ${renderChips(context, words.goals, story._vision.goals, 'goals', own)}
      </div>`,
    foot: html`${renderOriginal(context, story)}${renderShare(context, story)}`,
  };
}

function storyLanguage(context: StoryContext, story: Story): string {
  const text = story.title ?? story.summary ?? story.content_text ?? '';
  return context.textOf(text, story).lang;
}

function renderText(
  context: StoryContext,
  story: Story,
  text: string,
  own: (content: unknown) => unknown,
): TemplateResult {
  const { language, snapshot, lively } = context;
  const reading = lively?.reading;
  const words = openStory[language];
  let known = trees.get(story);
  if (known?.text !== text)
    trees.set(story, (known = { text, tree: parseMarkdown(text, snapshot.url) }));
  const shown = reading?.shownOf(story.id) ?? 0;
  const { tree, left } = firstPart(known.tree, shown);
  const more = (): void =>
    reading?.showMore(story.id, `.rich-text > :nth-child(${tree.length + 1})`);
  const isLast = firstPart(known.tree, reading?.nextPartOf(story.id) ?? 0).left === 0;
  return html`<div class="measure story-text">
    ${renderRichText(tree)}
    ${
      left > 0
        ? html`<button class="button story-rest screen-only" type="button" @click=${more}>
            ${own(html`${chevronDown()} ${isLast ? words.showRest : words.showMoreText}`)}
          </button>`
        : nothing
    }
  </div>`;
}

function renderAuthors(
  context: StoryContext,
  story: Story,
  by: (names: string) => string,
  own: (content: unknown) => unknown,
): unknown {
  const names = story.authors.map(({ name }) => context.best(name).text);
  return names.length > 0 ? html`<p>${own(by(listText(names, context.lang)))}</p>` : nothing;
}

/** What can be heard or read beside the text; a film among the files is the story's video. */
function renderFiles(
  context: StoryContext,
  { attachments }: Story,
  own: (content: unknown) => unknown,
): unknown {
  const items = attachments.flatMap(({ url, title, mime_type }) => {
    const href = /^video\//i.test(mime_type) ? undefined : context.link(url);
    if (!href) return [];
    const name = title ? context.best(title) : { text: fileName(href), lang: context.lang };
    return [html`<li>${renderLink(href, inLanguage(name, context.lang))}</li>`];
  });
  if (items.length === 0) return nothing;
  return html`<div>
    <p class="facts-title">${own(openStory[context.language].files)}</p>
    <ul>
      ${items}
    </ul>
  </div>`;
}

const fileName = (href: string): string => {
  const last = new URL(href).pathname.split('/').at(-1) ?? '';
  return last || hostName(href);
};

function renderChips(
  context: StoryContext,
  title: string,
  ids: readonly string[],
  section: 'goals' | 'initiatives',
  own: (content: unknown) => unknown,
): unknown {
  const names = namesIn(context.snapshot, section);
  const chips = [...new Set(ids)].flatMap((id) => {
    const named = names.get(id);
    if (!named) return [];
    return [
      html`<li>${renderChip(context, named.title, named.url && context.link(named.url))}</li>`,
    ];
  });
  if (chips.length === 0) return nothing;
  return own(
    html`<div class="facts-chips">
      <p class="facts-title">${title}</p>
      <ul class="chips">
        ${chips}
      </ul>
    </div>`,
  );
}

function renderChip(context: StoryContext, title: Text, href: string | undefined): unknown {
  const { text, lang } = context.best(title);
  const attributes = languageAttributes(lang, context.lang);
  const content = html`<span lang=${attributes.lang} dir=${attributes.dir}>${text}</span>`;
  return href
    ? renderLink(href, content, { className: 'chip' })
    : html`<span class="chip">${content}</span>`;
}

/** Where the story was first told: for what is on somebody else's wall, and not to be taken from it. */
function renderOriginal(context: StoryContext, story: Story): unknown {
  const href = story.url && context.link(story.url);
  if (!href) return nothing;
  const words = openStory[context.language];
  const host = hostName(href);
  if (!host) return nothing;
  const place = host.startsWith(`${story._vision.channel}.`)
    ? channelName(story._vision.channel, context.words)
    : host;
  return renderLink(href, html`${external()} ${words.original(place)}`, { className: 'button' });
}

/** One a widget: it knows how the last press went. */
const copiers = new WeakMap<StoryHost, CopyController>();

/** On the story's address here; in a frame, on its own. */
function renderShare(context: StoryContext, story: Story): unknown {
  const { host, key, language, lively } = context;
  // In a frame the address of the page is not the reader's to share.
  const isFramed = window.top !== window.self;
  const own = story.url && context.link(story.url);
  const url = isFramed ? own : addressOf(key, { story: story.id });
  if (!url || !lively) return nothing;
  const copier = copiers.get(host) ?? new CopyController(host, lively.announcer);
  copiers.set(host, copier);
  const title = story.title ? context.textOf(story.title, story).text : '';
  return renderShareButton(copier, kit[language], { key: story.id, title, url });
}

/** What the sheet of the widget has no need of before a story is open. */
export const openStyles = [chip, richTextStyles, copyStyles, openStoryStyles];
