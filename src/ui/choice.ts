import { css, html, nothing, type TemplateResult } from 'lit';

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

export const choiceStyles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.25em;
    border: var(--_hairline) solid var(--_edge);
    border-radius: calc(var(--_radius) + 0.25em);
  }

  .choice-option {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
  }

  .choice-option > span {
    flex: 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0.125em 0.75em;
    border: var(--_hairline) solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice-option:hover > span {
    background-color: var(--_tint);
  }

  .choice-option > :checked + span {
    border-color: var(--_fill, currentColor);
    background-color: var(--_fill, transparent);
    box-shadow: inset 0 0 0 var(--_hairline) var(--_fill, currentColor);
    color: var(--_on-fill, inherit);
    font-weight: 600;
  }

  .choice-option > :focus-visible + span {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: max(1px, 0.0625em);
  }

  @media (forced-colors: active) {
    .choice-option > :checked + span {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
