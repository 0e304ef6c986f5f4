import { css, html, nothing, type TemplateResult } from 'lit';
import { common } from '../../i18n/common.ts';
import {
  signatureCoverage,
  type SignatureCoverageMessages,
} from '../../i18n/signature-coverage.ts';
import {
  COVERAGE,
  SENDERS,
  SENDING_CLIENTS,
  type Reach,
  type SendingClient,
} from '../../model/signature/coverage.ts';
import { heading } from '../../ui/heading.ts';
import { renderTable, tableStyles } from '../../ui/table.ts';
import type { Pane, SignatureContext } from './context.ts';

function renderReach(
  { route, fallback, why }: Reach,
  words: SignatureCoverageMessages,
): TemplateResult {
  const reason = why ? html`<p class="small">${words.why[why]}</p>` : nothing;
  // Where nobody writes there is nothing to reach: no failure, and not worth a heavy word.
  if (why === 'not-used')
    return html`<p aria-hidden="true">–</p>
      <p class="visually-hidden">${words.why[why]}</p>`;
  return html`<p><b>${words.routes[route]}</b></p>
    ${fallback ? html`<p>${words.otherwise(words.routes[fallback])}</p>` : nothing}${reason}`;
}

function render({ language, headingLevel }: SignatureContext): TemplateResult {
  const words = signatureCoverage[language];
  // Fewer senders than programs: this way round the columns stand beside one another on most screens.
  const table = renderTable<SendingClient>(
    {
      name: 'coverage',
      caption: words.caption,
      columns: [
        {
          key: 'client',
          heading: words.client,
          cell: (client) => words.clients[client],
          isRowHeading: true,
        },
        ...SENDERS.map((sender) => ({
          key: sender,
          heading: words.senders[sender],
          cell: (client: SendingClient) => renderReach(COVERAGE[sender][client], words),
        })),
      ],
      rows: SENDING_CLIENTS,
      rowKey: (client) => client,
    },
    common[language],
  );
  return html`<div class="coverage">
    <p class="measure">${words.intro}</p>
    ${table}
    <p class="measure">${words.notTried}</p>
    ${heading(headingLevel, words.planTitle, 'subtitle')}
    <ol class="measure">
      ${words.plan.map((step) => html`<li>${step}</li>`)}
    </ol>
  </div>`;
}

const styles = css`
  .visually-hidden {
    position: absolute;
    clip-path: inset(50%);
  }

  /* What is read out stays in its cell, or a table that scrolls would widen the page. */
  .coverage td {
    position: relative;
  }

  .coverage > * + * {
    margin-block-start: var(--_space);
  }

  .coverage .subtitle {
    margin-block-start: calc(2 * var(--_space));
  }

  .coverage ol {
    padding-inline-start: 1.5em;
    list-style: outside decimal;
  }

  .coverage li + li {
    margin-block-start: 0.375em;
  }

  .measure {
    max-inline-size: 42em;
  }
`;

export const coverageView: Pane = { sheets: [tableStyles, styles], render };
