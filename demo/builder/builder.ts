/* The builder: what an editor opens to get a widget onto a page. */
import { html, render } from 'lit';
import { Builder } from './app.ts';
import { fetchJson, type Integrity, type WidgetEntry } from './manifest.ts';
import { contentView } from './view/content.ts';
import { copyView } from './view/copy.ts';
import { optionsView } from './view/options.ts';
import { connectPreviews, previewView, showPreviews } from './view/preview.ts';
import { startView, widgetView } from './view/start.ts';
import { themeView } from './view/theme.ts';

/** Where the page says what is here to those without scripts. */
const root = document.querySelector<HTMLElement>('#builder') ?? document.body;

const [widgets, integrity] = await Promise.all([
  fetchJson<readonly WidgetEntry[]>('builder/widgets.json'),
  fetchJson<Integrity>('v1/integrity.json'),
]);

let isAsked = false;
/** Draws once for all that changes in a moment. */
function draw(): void {
  if (isAsked) return;
  isAsked = true;
  queueMicrotask(() => {
    isAsked = false;
    drawNow();
  });
}

const builder = new Builder(widgets, integrity, draw);

function drawNow(): void {
  document.documentElement.lang = builder.state.language;
  document.title = `${builder.words.title} – vision-widgets`;
  render(
    html`${startView(builder)}
      <div class="builder-columns">
        <form class="builder-form" @submit=${(event: Event) => event.preventDefault()}>
          ${widgetView(builder)} ${contentView(builder)} ${optionsView(builder)}
        </form>
        <div class="builder-result">
          ${previewView(builder)} ${copyView(builder)} ${themeView(builder)}
        </div>
      </div>`,
    root,
  );
  showPreviews(builder);
}

// What stood here for readers without scripts.
root.replaceChildren();
drawNow();
connectPreviews(builder);
