import { html, nothing, type TemplateResult } from 'lit';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The language and direction of the label, where they are not the widget's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface ChoiceContent {
  /** Tells this group from others in the widget. */
  readonly name: string;
  /** What is chosen, for those who do not see that the buttons belong together. */
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/**
 * One of a few: native radio buttons that look like one split button. One tab stop, arrows, and
 * "2 af 3" read out, which a row of toggles or links has not. Nothing where there is no choice.
 * Needs `choiceStyles`.
 */
export function renderChoice({
  name,
  legend,
  choices,
  chosen,
  choose,
}: ChoiceContent): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  const options = choices.map(({ id, label, lang, dir }) => {
    const choosesThis = (): void => choose(id);
    return html`<label class="choice-option">
      <input
        class="visually-hidden"
        type="radio"
        name=${name}
        .checked=${id === chosen}
        @change=${choosesThis}
      />
      <span lang=${lang ?? nothing} dir=${dir ?? nothing}>${label}</span>
    </label>`;
  });
  return html`<fieldset class="choice screen-only" part="choice ${name}">
    <legend class="visually-hidden">${legend}</legend>
    ${options}
  </fieldset>`;
}
