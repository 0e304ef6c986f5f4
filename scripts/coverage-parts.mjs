// The coverage table and the plan of the mail admin's view, as plain HTML for the guide.
import { signatureCoverage } from '../src/i18n/signature-coverage.ts';
import { COVERAGE, SENDERS, SENDING_CLIENTS } from '../src/model/signature/coverage.ts';

const words = signatureCoverage.da;

function cell({ route, fallback, why }) {
  if (why === 'not-used') return '–';
  const otherwise = fallback && words.otherwise(words.routes[fallback]);
  const more = [otherwise, why && words.why[why]].filter(Boolean);
  return [`<b>${words.routes[route]}</b>`, ...more].join('<br />');
}

function table() {
  const heads = SENDERS.map((sender) => `<th scope="col">${words.senders[sender]}</th>`);
  const rows = SENDING_CLIENTS.map((client) => {
    const cells = SENDERS.map((sender) => `<td>${cell(COVERAGE[sender][client])}</td>`);
    return `<tr><th scope="row">${words.clients[client]}</th>${cells.join('')}</tr>`;
  });
  return (
    `<table><caption id="daekning">${words.caption}</caption>` +
    `<thead><tr><th scope="col">${words.client}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** Parts of the demo's pages, by name. */
export const coverageParts = new Map([
  ['coverage', table()],
  ['coverage-plan', `<ol>${words.plan.map((step) => `<li>${step}</li>`).join('')}</ol>`],
]);
