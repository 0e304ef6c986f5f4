import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A text that a script is made of. */
export function renderText(
  id: string,
  label: string,
  value: string,
  set: (value: string) => void,
  help?: string,
): TemplateResult {
  return html`<div class="field-row">
    <label for=${id}>${label}</label>
    <input
      class="field"
      id=${id}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${help ? `${id}-note` : nothing}
      .value=${live(value)}
      @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
    ${help ? html`<p class="help small" id="${id}-note">${help}</p>` : nothing}
  </div>`;
}

export function renderCheck(
  label: string,
  isOn: boolean,
  set: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}
