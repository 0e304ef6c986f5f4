import { html, nothing } from 'lit';
import type { Copyable } from '../../../src/controllers/copy.ts';
import type { Builder } from '../app.ts';
import { SYSTEMS, type System } from '../cms.ts';
import {
  elementSnippet,
  heightScript,
  iframeSnippet,
  linkAddress,
  linkSnippet,
  loaderScript,
  placeholderSnippet,
  policyLines,
  standaloneSnippet,
} from '../snippets.ts';
import { tokensOf } from '../theme.ts';
import { codeView, copyNote } from './code.ts';

/** A frame that has not been measured. */
const USUAL_HEIGHT = 600;

export function copyView(builder: Builder) {
  const { words, state } = builder;
  const chosen = SYSTEMS.find(({ id }) => id === state.cms);
  return html`<section class="builder-step" aria-labelledby="copy-title">
    <h2 id="copy-title">4. ${words.copy.title}</h2>
    <div class="builder-fields two">
      <div>
        <label class="field"
          >${words.copy.page}
          <input
            type="url"
            inputmode="url"
            autocomplete="off"
            aria-describedby="page-help"
            .value=${builder.page}
            @change=${({ currentTarget }: Event) =>
              builder.change({ page: (currentTarget as HTMLInputElement).value.trim() })}
          />
        </label>
        <p id="page-help" class="help">${words.copy.pageHelp}</p>
      </div>
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
        @click=${() => builder.copy('share', { text: location.href })}
      >
        ${words.copy.share}
      </button>
      ${copyNote(builder, 'share')}
    </div>
  </section>`;
}

const nameOf = ({ words }: Builder, { id, name }: System) => name || (words.copy.names[id] ?? id);

function systemButton(builder: Builder, system: System) {
  const press = () => {
    builder.change({ cms: system.id });
    void builder.copy(system.id, contentFor(builder, system));
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
function contentFor(builder: Builder, { form }: System): Copyable {
  const { wish, published } = builder;
  if (form === 'frame') return { text: frameCode(builder) };
  if (form === 'element') return { text: `${loaderScript(published)}\n${elementSnippet(wish)}` };
  const html = linkSnippet(wish);
  return { text: html, html };
}

function frameCode({ wish, published, state, heights }: Builder): string {
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
      form === 'link'
        ? html`<div class="copy-address">
            <code class="address">${linkAddress(wish)}</code>
            <button
              type="button"
              class="button"
              @click=${() => builder.copy('address', { text: linkAddress(wish) })}
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
  const { words, wish, published, integrity, isForeignFeed, state, ownFeed } = builder;
  const { copyCode, copyScript } = words.copy;
  const { form } = system;
  const named = wish.feed !== undefined && isForeignFeed ? new URL(wish.feed).origin : '';
  const again = words.copy.again(nameOf(builder, system));
  const content = contentFor(builder, system).text;
  // A page that usually shows another feed keeps it.
  const usual = { ...published, feed: state.writesFeed ? ownFeed : published.feed };
  const site = html`<h3>${words.copy.script}</h3>
    ${codeView(builder, 'loader', loaderScript(usual, named), copyScript)}`;
  const policy = html`<h3>${words.copy.policy}</h3>
    <p>${words.copy.policyHelp}</p>
    ${codeView(builder, 'policy', policyLines(published, integrity), copyCode)}`;
  if (form === 'frame') {
    return html`${codeView(builder, 'frame', content, again)}
      <h3>${words.copy.heightScript}</h3>
      ${codeView(builder, 'height', heightScript(published), copyScript)}`;
  }
  if (form === 'link') {
    return html`${codeView(builder, 'html', content, again)} ${site} ${policy}`;
  }
  const standalone = `standalone/${state.widget}.js`;
  return html`${codeView(builder, 'element', content, again)}
    <h3>${words.copy.placeholder}</h3>
    ${codeView(builder, 'placeholder', placeholderSnippet(wish), copyCode)}
    ${
      standalone in integrity.integrity
        ? html`<h3>${words.copy.standalone}</h3>
            <p>${words.copy.standaloneHelp}</p>
            ${codeView(builder, 'standalone', standaloneSnippet(wish, published, integrity), copyCode)}`
        : nothing
    }
    ${policy}`;
}
