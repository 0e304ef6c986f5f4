import { html, nothing } from 'lit';
import type { Fault } from '../../../src/cli/validate/report.ts';
import { urlOf } from '../../../src/model/url.ts';
import type { Builder } from '../app.ts';

/** Feeds of this site to try with. */
const SAMPLES = [
  ['Ishøj', 'feeds/ishoj.json'],
  ['Ballerup', 'feeds/ballerup.json'],
] as const;
/** More than this is for the person with the file open. */
const MOST_FAULTS = 10;

export function contentView(builder: Builder) {
  const { words } = builder;
  return html`<fieldset class="builder-step">
    <legend><h2>2. ${words.feed.title}</h2></legend>
    ${stateView(builder)} ${faultsView(builder)}
    <details class="builder-more">
      <summary>${words.feed.change}</summary>
      <div class="builder-fields">${sourceFields(builder)}</div>
    </details>
  </fieldset>`;
}

function stateView(builder: Builder) {
  const { words, feed, state } = builder;
  if (feed.kind === 'loading') return html`<p role="status">${words.feed.loading}</p>`;
  if (feed.kind === 'foreign') {
    return html`<div class="note note-warning" role="alert">
      <p>${words.feed.foreign(feed.origin)}</p>
      <button type="button" class="button" @click=${() => builder.trust()}>
        ${words.feed.fetchAnyway}
      </button>
    </div>`;
  }
  if (feed.kind === 'failed') {
    return html`<div class="note note-warning" role="alert">
      <p><strong>${words.feed.failed}</strong> ${feed.reason(state.language)}</p>
      <p><code>${builder.feedUrl}</code></p>
    </div>`;
  }
  return html`<p role="status">${words.feed.own(builder.feedTitle)}</p>
    ${feed.file ? html`<p class="note">${words.feed.fileShown(feed.file)}</p>` : nothing}`;
}

function faultsView({ words, feed, faults }: Builder) {
  if (feed.kind !== 'ready' || faults.length === 0) return nothing;
  const shown = faults.slice(0, MOST_FAULTS);
  return html`<details class="builder-more faults">
    <summary>${words.feed.faults(faults.length)}</summary>
    <ol>
      ${shown.map((fault) => faultView(fault, words))}
    </ol>
    ${
      faults.length > shown.length
        ? html`<p>${words.feed.more(faults.length - shown.length)}</p>`
        : nothing
    }
  </details>`;
}

function faultView(
  { line, item, reason, fix, path }: Fault,
  { feed: { line: lineWords, fix: fixWord } }: Builder['words'],
) {
  return html`<li>
    <p><strong>${item ?? path}</strong> · ${lineWords(line)} · <code>${path}</code></p>
    <p>${reason}.</p>
    <p>${fixWord}: ${fix}.</p>
  </li>`;
}

function sourceFields(builder: Builder) {
  const { words, state } = builder;
  const address = (event: Event) => {
    const field = (event.currentTarget as Element).closest('.field-row')?.querySelector('input');
    const value = field?.value.trim() ?? '';
    if (!value || urlOf(value, document.baseURI)) builder.chooseFeed(value);
  };
  return html`<div class="field">
      <span id="samples">${words.feed.sample}</span>
      <div class="button-row" role="group" aria-labelledby="samples">
        ${SAMPLES.map(
          ([name, path]) =>
            html`<button type="button" class="button" @click=${() => builder.chooseFeed(path)}>
              ${name}
            </button>`,
        )}
      </div>
    </div>
    <div class="field">
      <label for="feed-address">${words.feed.address}</label>
      <div class="field-row">
        <input
          id="feed-address"
          type="url"
          inputmode="url"
          autocomplete="off"
          aria-describedby="feed-help"
          placeholder="https://"
          .value=${state.feed}
        />
        <button type="button" class="button" @click=${address}>${words.feed.fetch}</button>
      </div>
      <p id="feed-help" class="help">${words.feed.addressHelp}</p>
    </div>
    <label class="field"
      >${words.feed.file}
      <input
        type="file"
        accept=".json,application/json"
        aria-describedby="file-help"
        @change=${({ currentTarget }: Event) => {
          const [file] = (currentTarget as HTMLInputElement).files ?? [];
          if (file) builder.chooseFile(file);
        }}
      />
    </label>
    <p id="file-help" class="help">${words.feed.fileHelp}</p>
    <label class="check">
      <input
        type="checkbox"
        aria-describedby="own-help"
        .checked=${state.writesFeed}
        @change=${({ currentTarget }: Event) =>
          builder.change({ writesFeed: (currentTarget as HTMLInputElement).checked })}
      />
      ${words.feed.writes}
    </label>
    <p id="own-help" class="help">${words.feed.writesHelp}</p>`;
}
