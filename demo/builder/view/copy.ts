import { html, nothing } from 'lit';
import type { Copyable } from '../../../src/controllers/copy.ts';
import type { Builder } from '../app.ts';
import { SYSTEMS, type System } from '../cms.ts';
import {
  heightScript,
  hintLines,
  iframeSnippet,
  linkAddress,
  linkSnippet,
  loaderScript,
  ownPageSnippet,
  placeholderSnippet,
  policyLines,
  standaloneSnippet,
  type Wish,
} from '../snippets.ts';
import { tokensOf } from '../theme.ts';
import { codeView, copyNote } from './code.ts';

/** A frame that has not been measured. */
const USUAL_HEIGHT = 600;
const PAGE_FIELD = 'page-address';

export function copyView(builder: Builder) {
  const { words, state } = builder;
  const chosen = SYSTEMS.find(({ id }) => id === state.cms);
  return html`<section class="builder-step" aria-labelledby="copy-title">
    <h2 id="copy-title">4. ${words.copy.title}</h2>
    <div class="builder-fields two">
      <div>${pageField(builder)}</div>
      <label class="field"
        >${words.copy.text}
        <input
          type="text"
          autocomplete="off"
          .value=${builder.text}
          @change=${({ currentTarget }: Event) =>
            builder.change({ text: (currentTarget as HTMLInputElement).value.trim() })}
        />
      </label>
    </div>
    <p id="copy-to">${words.copy.to}</p>
    <div class="button-row" role="group" aria-labelledby="copy-to">
      ${SYSTEMS.map((system) => systemButton(builder, system))}
    </div>
    ${chosen ? chosenView(builder, chosen) : nothing}
    <div class="share">
      <button
        type="button"
        class="button button-plain"
        @click=${() => builder.copy('share', () => ({ text: location.href }))}
      >
        ${words.copy.share}
      </button>
      ${copyNote(builder, 'share')}
    </div>
  </section>`;
}

function pageField(builder: Builder) {
  const { words, state, page, copied } = builder;
  const { pageHelp, pageWrong, pageAsked } = words.copy;
  const isFaulty = page === undefined && (state.page !== '' || copied?.state === 'asks');
  const fault = state.page ? pageWrong : pageAsked;
  // The longest of them keeps the room of all: a press on a button leaves the field, and the button
  // must not move away from under it.
  return html`<label class="field"
      >${words.copy.page}
      <input
        id=${PAGE_FIELD}
        type="url"
        inputmode="url"
        autocomplete="off"
        placeholder="https://"
        aria-describedby=${isFaulty ? 'page-fault' : 'page-help'}
        aria-invalid=${isFaulty}
        .value=${page ?? state.page}
        @change=${({ currentTarget }: Event) =>
          builder.change({ page: (currentTarget as HTMLInputElement).value.trim() })}
      />
    </label>
    <div class="help one-of">
      <span id="page-help" ?data-hidden=${isFaulty}>${pageHelp}</span>
      <span id="page-fault" class="fault" role="alert">${isFaulty ? fault : nothing}</span>
      <span data-hidden aria-hidden="true">${pageWrong}</span>
    </div>`;
}

/** Copies what leads to the editor's page; the focus goes to its field where that is asked for. */
async function copyLink(
  builder: Builder,
  key: string,
  content: (wish: Wish) => Copyable,
  hasHtml = false,
): Promise<void> {
  await builder.copy(key, () => builder.wish && content(builder.wish), hasHtml);
  if (builder.copied?.state === 'asks') document.getElementById(PAGE_FIELD)?.focus();
}

const nameOf = ({ words }: Builder, { id, name }: System) => name || (words.copy.names[id] ?? id);

function systemButton(builder: Builder, system: System) {
  const press = () => {
    builder.change({ cms: system.id });
    const { id, form } = system;
    void copyLink(builder, id, (wish) => contentFor(builder, system, wish), form === 'link');
  };
  return html`<button
    type="button"
    class="button"
    aria-pressed=${builder.state.cms === system.id}
    @click=${press}
  >
    ${nameOf(builder, system)}
    ${system.tried ? nothing : html`<span class="untried">${builder.words.copy.untried}</span>`}
  </button>`;
}

/** HTML for editors that show the text, and its source for those that show the code. */
function contentFor(builder: Builder, { form }: System, wish: Wish): Copyable {
  const { published, integrity } = builder;
  if (form === 'frame') return { text: frameCode(builder, wish) };
  if (form === 'element') return { text: ownPageSnippet(wish, published, integrity) };
  const html = linkSnippet(wish);
  return { text: html, html };
}

function frameCode({ published, state, heights }: Builder, wish: Wish): string {
  const height = heights.get(state.width) ?? USUAL_HEIGHT;
  return iframeSnippet(wish, published, tokensOf(state.theme), height);
}

function chosenView(builder: Builder, system: System) {
  const { words, wish } = builder;
  const { id, form, tried } = system;
  return html`<div class="chosen">
    <p class="chosen-state"><strong>${nameOf(builder, system)}</strong> ${copyNote(builder, id)}</p>
    ${tried ? nothing : html`<p class="note note-warning"><strong>${words.copy.untried}.</strong> ${words.copy.untriedHelp}</p>`}
    <dl>
      <dt>${words.copy.whereTitle}</dt>
      <dd>${words.copy.where[id]}</dd>
      <dt>${words.copy.onceTitle}</dt>
      <dd>${words.copy.once[id]}</dd>
    </dl>
    ${
      form === 'link' && wish
        ? html`<div class="copy-address">
            <code class="address">${linkAddress(wish)}</code>
            <button
              type="button"
              class="button"
              @click=${() => copyLink(builder, 'address', (own) => ({ text: linkAddress(own) }))}
            >
              ${words.copy.address}
            </button>
            ${copyNote(builder, 'address')}
          </div>`
        : nothing
    }
    <details class="builder-more">
      <summary>${words.copy.see}</summary>
      ${codesView(builder, system)}
    </details>
  </div>`;
}

/** The code to look at, and all that the administrator needs. */
function codesView(builder: Builder, system: System) {
  const { words, wish, published } = builder;
  const { form } = system;
  const { copyScript } = words.copy;
  const again = words.copy.again(nameOf(builder, system));
  return html`${wish ? codeView(builder, form, contentFor(builder, system, wish).text, again) : nothing}
  ${form === 'link' ? [siteView(builder), hintsView(builder)] : nothing}
  ${form === 'element' && wish ? ownPageView(builder, wish) : nothing}
  ${
    form === 'frame'
      ? html`<h3>${words.copy.heightScript}</h3>
          ${codeView(builder, 'height', heightScript(published), copyScript)}`
      : policyView(builder)
  }`;
}

function siteView(builder: Builder) {
  const { words, published, state, ownFeed } = builder;
  // A page that usually shows another feed keeps it.
  const usual = { ...published, feed: state.writesFeed ? ownFeed : published.feed };
  return html`<h3>${words.copy.script}</h3>
    ${codeView(builder, 'loader', loaderScript(usual, allowFor(builder)), words.copy.copyScript)}`;
}

function hintsView(builder: Builder) {
  const { words, state, published, integrity } = builder;
  const lines = hintLines(state, published, integrity);
  if (!lines) return nothing;
  return html`<h3>${words.copy.hints}</h3>
    <p>${words.copy.hintsHelp}</p>
    ${codeView(builder, 'hints', lines, words.copy.copyCode)}`;
}

/** The origin that the loader is to take a link's feed from, where it would not by itself. */
function allowFor({ published, state, ownFeed }: Builder): string {
  const { origin } = new URL(published.feed);
  const usual = [published.base, ownFeed].map((address) => new URL(address).origin);
  return state.writesFeed && !usual.includes(origin) ? origin : '';
}

function ownPageView(builder: Builder, wish: Wish) {
  const { words, published, integrity, state } = builder;
  const { copyCode } = words.copy;
  return html`<p>${words.copy.hintsWithin}</p>
    <h3>${words.copy.placeholder}</h3>
    ${codeView(builder, 'placeholder', placeholderSnippet(wish), copyCode)}
    ${
      `standalone/${state.widget}.js` in integrity.integrity
        ? html`<h3>${words.copy.standalone}</h3>
            <p>${words.copy.standaloneHelp}</p>
            ${codeView(builder, 'standalone', standaloneSnippet(wish, published, integrity), copyCode)}`
        : nothing
    }`;
}

function policyView(builder: Builder) {
  const { words, published, integrity } = builder;
  return html`<h3>${words.copy.policy}</h3>
    <p>${words.copy.policyHelp}</p>
    ${codeView(builder, 'policy', policyLines(published, integrity), words.copy.copyCode)}`;
}
