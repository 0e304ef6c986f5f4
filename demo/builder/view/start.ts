import { html, nothing } from 'lit';
import type { Builder } from '../app.ts';

/** The head of the page, and the way back into what stands on a page already. */
export function startView(builder: Builder) {
  const { words, state } = builder;
  const other = state.language === 'da' ? 'en' : 'da';
  return html`<div class="builder-head">
    <div>
      <h1>${words.title}</h1>
      <p class="intro">${words.intro}</p>
    </div>
    <button
      type="button"
      class="button button-plain"
      lang=${other}
      @click=${() => builder.change({ language: other })}
    >
      ${words.otherLanguage}
    </button>
  </div>`;
}

function reopenView(builder: Builder) {
  const { words, reopened } = builder;
  return html`<details class="builder-more">
    <summary>${words.reopen.title}</summary>
    <div class="builder-fields">
      <label class="field"
        >${words.reopen.label}
        <textarea name="pasted" rows="3" spellcheck="false"></textarea>
      </label>
      <button
        type="button"
        class="button"
        @click=${({ currentTarget }: Event) => {
          const place = (currentTarget as Element).parentElement;
          builder.open(place?.querySelector('textarea')?.value ?? '');
        }}
      >
        ${words.reopen.button}
      </button>
      <p
        role="status"
        class=${reopened === 'failed' ? 'note note-warning' : 'note'}
        ?hidden=${!reopened}
      >
        ${reopened ? words.reopen[reopened] : nothing}
      </p>
    </div>
  </details>`;
}

export function widgetView(builder: Builder) {
  const { words, state, widgets } = builder;
  return html`<fieldset class="builder-step">
    <legend><h2>1. ${words.widget}</h2></legend>
    <div class="builder-widgets">
      ${widgets.map(
        ({ name, description }) =>
          html`<label class="tile">
            <input
              type="radio"
              name="widget"
              .value=${name}
              .checked=${state.widget === name}
              @change=${() => builder.chooseWidget(name)}
            />
            <span class="tile-name">${builder.nameOf(name)}</span>
            <span class="tile-about" lang=${words.widgets[name] ? nothing : 'en'}
              >${words.widgets[name]?.about ?? description}</span
            >
          </label>`,
      )}
    </div>
    ${reopenView(builder)}
  </fieldset>`;
}
