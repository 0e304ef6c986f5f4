import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Builder } from '../app.ts';
import { PREVIEW_ASKS, type PreviewHeight, type PreviewMessage } from '../preview-message.ts';
import { WIDTHS, type Width } from '../state.ts';
import { backgroundOf, textOf, tokensOf } from '../theme.ts';

const NAMES = Object.keys(WIDTHS) as Width[];
/** Higher than this it scrolls: the copy buttons should not be a mile below. */
const HIGHEST = 900;
const LEAST = 160;

/** The frames by their width, as they come and go. */
const frames = new Map<Width, HTMLIFrameElement>();

export function previewView(builder: Builder) {
  const { words, state, feed } = builder;
  return html`<section class="builder-step" aria-labelledby="preview-title">
    <div class="step-head">
      <h2 id="preview-title">${words.preview.title}</h2>
      <fieldset class="widths">
        <legend class="unseen">${words.preview.title}</legend>
        ${NAMES.map(
          (width) =>
            html`<label class="width">
              <input
                type="radio"
                name="width"
                .value=${width}
                .checked=${state.width === width}
                @change=${() => builder.change({ width })}
              />
              <span>${words.preview.widths[width]}</span>
            </label>`,
        )}
      </fieldset>
    </div>
    <div class="stage" ${ref(watchStage)}>
      ${NAMES.map((width) => frameView(builder, width))}
      ${feed.kind === 'ready' ? nothing : html`<p class="stage-note">${words.preview.none}</p>`}
    </div>
  </section>`;
}

function frameView(builder: Builder, width: Width) {
  const { state, words, isMeasuring } = builder;
  const isShown = state.width === width;
  if (!isShown && !isMeasuring) return nothing;
  const name = words.preview.frame(builder.nameOf(state.widget), words.preview.widths[width]);
  const keep = (element: Element | undefined) => {
    if (element) frames.set(width, element as HTMLIFrameElement);
    else frames.delete(width);
  };
  return html`<iframe
    class="preview preview-${width}"
    src="builder/preview.html"
    title=${name}
    data-width=${width}
    ?data-hidden=${!isShown}
    aria-hidden=${isShown ? nothing : 'true'}
    tabindex=${isShown ? nothing : '-1'}
    ${ref(keep)}
  ></iframe>`;
}

/** Looks that the theme pane sets, as custom properties of the page in the preview. */
function propertiesOf({ state: { theme } }: Builder): Readonly<Record<string, string>> {
  return {
    ...tokensOf(theme),
    ...(theme.background && { '--page-background': backgroundOf(theme) }),
    ...((theme.background || theme.text) && { '--page-text': textOf(theme) }),
    ...(theme.font && { '--page-font': theme.font }),
  };
}

function messageOf(builder: Builder): PreviewMessage | undefined {
  const { feed, state, feedUrl } = builder;
  if (feed.kind !== 'ready') return;
  return {
    visionPreview: {
      widget: state.widget,
      attributes: state.options,
      feed: feedUrl,
      inline: feed.file ? feed.text : '',
      language: state.language,
      properties: propertiesOf(builder),
    },
  };
}

/** What each frame was told last: nothing is said twice. */
const told = new WeakMap<Window, string>();

/** Brings the frames up to date; called after every drawing. */
export function showPreviews(builder: Builder): void {
  const message = messageOf(builder);
  for (const [width, frame] of frames) {
    layOut(frame, width, builder);
    const { contentWindow } = frame;
    if (!message || !contentWindow || !told.has(contentWindow)) continue;
    const text = JSON.stringify(message);
    if (told.get(contentWindow) === text) continue;
    told.set(contentWindow, text);
    contentWindow.postMessage(message, location.origin);
  }
}

function layOut(frame: HTMLIFrameElement, width: Width, builder: Builder): void {
  const stage = frame.parentElement;
  if (!stage) return;
  const wide = WIDTHS[width];
  const scale = Math.min(1, stage.clientWidth / wide);
  // Most widgets fill it. What stands below must not move away from under a press when one has come.
  const isSmall = builder.measured.has(width) || builder.state.widget === 'banner';
  const whole = isSmall ? Math.max(builder.heights.get(width) ?? 0, LEAST) : Infinity;
  const high = Math.min(whole, Math.max(HIGHEST, HIGHEST / scale));
  frame.style.inlineSize = `${wide}px`;
  frame.style.blockSize = `${high}px`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  if (width === builder.state.width) stage.style.blockSize = `${Math.ceil(high * scale)}px`;
}

let current: Builder | undefined;
const observer = new ResizeObserver(() => current && showPreviews(current));
let stage: Element | undefined;

function watchStage(element: Element | undefined): void {
  if (element === stage) return;
  if (stage) observer.unobserve(stage);
  stage = element;
  if (element) observer.observe(element);
}

/** Hears what the frames have to say. */
export function connectPreviews(builder: Builder): void {
  current = builder;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const [width] = [...frames].find(([, frame]) => frame.contentWindow === source) ?? [];
    if (!width || origin !== location.origin) return;
    if (data === PREVIEW_ASKS) {
      told.set(source as Window, '');
      showPreviews(builder);
      return;
    }
    const { visionHeight, isSettled = false } = (data ?? {}) as Partial<PreviewHeight>;
    if (visionHeight) builder.setHeight(width, Math.ceil(visionHeight), isSettled);
  });
}
