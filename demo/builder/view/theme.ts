import { html } from 'lit';
import type { Builder } from '../app.ts';
import { WIDTHS, type Theme, type Width } from '../state.ts';
import { backgroundOf, cssFor, ratio, readableOn, TEXT_RATIO, textOf } from '../theme.ts';
import { codeView } from './code.ts';

const RADII = ['0', '0.25em', '0.75em'] as const;
const SPACES = ['0.75em', '1em', '1.5em'] as const;
/** What the preview's own page adds above and below the widget. */
const PAGE_PADDING = 40;

const oneDecimal = (value: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    // 4.49 is not 4.5.
    Math.floor(value * 10) / 10,
  );

export function themeView(builder: Builder) {
  const { words } = builder;
  const toggled = ({ currentTarget }: Event) =>
    builder.measure((currentTarget as HTMLDetailsElement).open);
  return html`<details class="builder-step builder-theme" @toggle=${toggled}>
    <summary><h2>${words.theme.title}</h2></summary>
    <p>${words.theme.intro}</p>
    <div class="theme-fields">
      ${colorField(builder, 'accent', words.theme.accent, '#00566f')}
      ${colorField(builder, 'background', words.theme.background, '#ffffff')}
      ${colorField(builder, 'text', words.theme.text, '#1d2730')}
      ${stepField(builder, 'radius', words.theme.radius, RADII)}
      ${stepField(builder, 'space', words.theme.space, SPACES)} ${fontField(builder)}
    </div>
    ${contrastView(builder)} ${cssView(builder)}
  </details>`;
}

function setter(builder: Builder, name: keyof Theme) {
  return ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLInputElement;
    builder.change({ theme: { ...builder.state.theme, [name]: value.trim() } });
  };
}

function colorField(builder: Builder, name: keyof Theme, label: string, start: string) {
  const value = builder.state.theme[name];
  return html`<div class="field">
    <label for="theme-${name}">${label}</label>
    <div class="field-row">
      <input
        id="theme-${name}"
        type="color"
        .value=${value || start}
        @input=${setter(builder, name)}
      />
      <code>${value || builder.words.theme.usual}</code>
    </div>
  </div>`;
}

function stepField(
  builder: Builder,
  name: 'radius' | 'space',
  label: string,
  steps: readonly [string, string, string],
) {
  const { words, state } = builder;
  const names = name === 'radius' ? words.theme.steps : steps;
  return html`<label class="field"
    >${label}
    <select @change=${setter(builder, name)}>
      <option value="" ?selected=${!state.theme[name]}>${words.theme.usual}</option>
      ${steps.map(
        (step, index) =>
          html`<option value=${step} ?selected=${state.theme[name] === step}>
            ${names[index]}
          </option>`,
      )}
    </select>
  </label>`;
}

function fontField(builder: Builder) {
  const { words, state } = builder;
  return html`<div>
    <label class="field"
      >${words.theme.font}
      <input
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="font-help"
        .value=${state.theme.font}
        @change=${setter(builder, 'font')}
      />
    </label>
    <p id="font-help" class="help">${words.theme.fontHelp}</p>
  </div>`;
}

function contrastView({ words, state: { theme, language } }: Builder) {
  const background = backgroundOf(theme);
  const text = textOf(theme);
  const accent = theme.accent || text;
  const pairs = [
    [words.theme.pairs.text, text, background],
    [words.theme.pairs.link, accent, background],
    [words.theme.pairs.button, readableOn(accent), accent],
  ] as const;
  return html`<h3>${words.theme.contrast}</h3>
    <ul class="contrasts">
      ${pairs.map(([name, one, other]) => {
        const value = ratio(one, other);
        const isGood = value >= TEXT_RATIO;
        const figure = oneDecimal(value, language);
        return html`<li class=${isGood ? 'good' : 'poor'}>
          <strong>${name}:</strong> ${isGood ? words.theme.good(figure) : words.theme.poor(figure)}
        </li>`;
      })}
    </ul>`;
}

function cssView(builder: Builder) {
  const { words, state, heights, measured } = builder;
  const isMeasured = (Object.keys(WIDTHS) as Width[]).every((width) => measured.has(width));
  const byWidth = new Map(
    [...heights].map(([width, height]) => [WIDTHS[width], Math.max(0, height - PAGE_PADDING)]),
  );
  const css = cssFor(state.widget, state.theme, byWidth, words.theme);
  return html`<h3>${words.theme.css}</h3>
    <p>${words.theme.cssHelp}</p>
    ${isMeasured ? codeView(builder, 'css', css, words.copy.copyCode) : html`<p role="status">${words.theme.measuring}</p>`}`;
}
