import { html, nothing } from 'lit';
import type { Builder } from '../app.ts';
import { controlOf, feedChoices, type Choice } from '../choices.ts';
import type { WidgetOption } from '../manifest.ts';
import type { OptionWords } from '../words.ts';

const LOOKS = new Set([
  ...['variant', 'layout', 'view', 'views', 'compact', 'logo', 'hide-filters'],
  ...['template', 'accent', 'codes'],
]);
const HEADING = new Set(['heading', 'heading-level', 'lang', 'key']);
const REST = new Set(['no-json-ld']);
/** Options whose choices are the same; a comment need name them only once. */
const ALIKE: Readonly<Record<string, string>> = { view: 'views', views: 'view' };
const LEVELS = ['1', '2', '3', '4', '5', '6'];
/** So many choices are seen at a glance; more are folded away. */
const AT_A_GLANCE = 6;

type Group = 'looks' | 'what' | 'heading' | 'rest';

function groupOf({ name, words: { length }, type }: WidgetOption, isKnown: boolean): Group {
  if (LOOKS.has(name)) return 'looks';
  if (HEADING.has(name)) return 'heading';
  if (REST.has(name)) return 'rest';
  if (isKnown) return 'what';
  return length > 0 || type === 'boolean' ? 'looks' : 'rest';
}

export function optionsView(builder: Builder) {
  const { words, widget, state } = builder;
  if (!widget) return nothing;
  const inGroup = (group: Group) =>
    widget.options.filter((option) => groupOf(option, option.name in words.labels) === group);
  const shown = (['looks', 'what', 'heading', 'rest'] as const).filter(
    (group) => inGroup(group).length > 0,
  );
  return html`<fieldset class="builder-step">
    <legend><h2>3. ${words.options.title}</h2></legend>
    ${shown.map(
      (group) =>
        html`<details class="builder-more" ?open=${group === 'looks'}>
          <summary>${words.options[group]}</summary>
          <div class="builder-fields">
            ${inGroup(group).map((option) => fieldView(builder, option))}
          </div>
        </details>`,
    )}
    <button
      type="button"
      class="button"
      ?hidden=${Object.keys(state.options).length === 0}
      @click=${() => builder.change({ options: {} })}
    >
      ${words.options.reset}
    </button>
  </fieldset>`;
}

function wordsOf({ words, state }: Builder, { name, description }: WidgetOption): OptionWords {
  const known = words.labels[`${state.widget}.${name}`] ?? words.labels[name];
  return known ?? { label: name.replaceAll('-', ' '), help: description };
}

/** What can be chosen: from the feed, or of the words that the manifest names. */
function choicesOf(builder: Builder, option: WidgetOption): readonly Choice[] {
  const { state, raw, widget, words } = builder;
  const named = ({ value, label }: Choice) => ({
    value,
    label: words.values[`${state.widget}.${value}`] ?? words.values[value] ?? label,
  });
  const fromFeed = feedChoices(option.name, state.widget, raw, state.language);
  if (fromFeed) return fromFeed.map(named);
  const alike = widget?.options.find(({ name }) => name === ALIKE[option.name])?.words ?? [];
  const own = option.words.length > 0 ? option.words : alike;
  return own.map((word) => named({ value: word, label: word }));
}

function fieldView(builder: Builder, option: WidgetOption) {
  const { name } = option;
  const value = builder.state.options[name];
  const { label, help } = wordsOf(builder, option);
  const isKnown = help !== option.description;
  const helpId = `help-${name}`;
  const note = help
    ? html`<p id=${helpId} class="help" lang=${isKnown ? nothing : 'en'}>${help}</p>`
    : nothing;
  const describedBy = help ? helpId : nothing;
  const set = (next: string) => builder.setOption(name, next === '' ? undefined : next);
  const setFrom = ({ currentTarget }: Event) => set((currentTarget as HTMLInputElement).value);
  const control = controlOf(option, builder.state.widget);
  switch (control) {
    case 'switch':
      return html`<div>
        <label class="check">
          <input
            type="checkbox"
            name=${name}
            aria-describedby=${describedBy}
            .checked=${value !== undefined}
            @change=${({ currentTarget }: Event) =>
              builder.setOption(name, (currentTarget as HTMLInputElement).checked ? '' : undefined)}
          />
          ${label}
        </label>
        ${note}
      </div>`;
    case 'many':
      return manyView(builder, option, label, choicesOf(builder, option));
    case 'one':
    case 'level': {
      const choices =
        control === 'level'
          ? LEVELS.map((level) => ({ value: level, label: level }))
          : choicesOf(builder, option);
      return html`<div>
        <label class="field"
          >${label}
          <select name=${name} aria-describedby=${describedBy} @change=${setFrom}>
            <option value="" ?selected=${value === undefined}>
              ${builder.words.options.usual}
            </option>
            ${choices.map(
              (choice) =>
                html`<option value=${choice.value} ?selected=${choice.value === value}>
                  ${choice.label}
                </option>`,
            )}
          </select>
        </label>
        ${note}
      </div>`;
    }
    default:
      return html`<div>
        <label class="field"
          >${label}
          <input
            type=${control}
            name=${name}
            min=${control === 'number' ? '1' : nothing}
            autocomplete="off"
            aria-describedby=${describedBy}
            .value=${value ?? ''}
            @change=${setFrom}
          />
        </label>
        ${note}
      </div>`;
  }
}

function manyView(
  builder: Builder,
  { name }: WidgetOption,
  label: string,
  choices: readonly Choice[],
) {
  if (choices.length === 0) return nothing;
  const chosen = (builder.state.options[name] ?? '').split(',').filter(Boolean);
  const toggle = (value: string, isOn: boolean) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((one) => (one === value ? isOn : chosen.includes(one)));
    builder.setOption(name, next.length > 0 ? next.join(',') : undefined);
  };
  const { options } = builder.words;
  const boxes = html`<div class="checks">
    ${choices.map(
      ({ value, label: text }) =>
        html`<label class="check">
          <input
            type="checkbox"
            name=${name}
            .value=${value}
            .checked=${chosen.includes(value)}
            @change=${({ currentTarget }: Event) =>
              toggle(value, (currentTarget as HTMLInputElement).checked)}
          />
          ${text}
        </label>`,
    )}
  </div>`;
  if (choices.length <= AT_A_GLANCE) {
    return html`<fieldset class="choice">
      <legend>${label}</legend>
      ${boxes}
    </fieldset>`;
  }
  const count = chosen.length > 0 ? options.chosen(chosen.length) : options.all;
  return html`<details class="choice">
    <summary>${label}<span class="count">${count}</span></summary>
    <fieldset>
      <legend class="unseen">${label}</legend>
      ${boxes}
    </fieldset>
  </details>`;
}
