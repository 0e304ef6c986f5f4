import { css, html, nothing, type TemplateResult } from 'lit';

/** One thing that is told of an item in a `<dl class="facts">`; nothing to tell, no line. */
export function renderFact(
  name: string,
  values: readonly unknown[],
): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div class="fact">
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}

export const factsStyles = css`
  .facts {
    display: grid;
    gap: 0.75em;
  }

  .facts dt {
    font-weight: 700;
  }

  .facts dd + dd {
    margin-block-start: 0.125em;
  }

  @container (min-inline-size: 30em) {
    .fact {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 1em;
    }

    .fact > dt {
      grid-row: 1 / span 20;
    }

    .fact > dd {
      grid-column: 2;
    }
  }
`;
