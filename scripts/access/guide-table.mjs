// The records of all widgets as one table in Danish, for the guide.
import { readFileSync } from 'node:fs';
import { CRITERIA } from './criteria.mjs';
import { judge } from './page.mjs';

const WORDS = {
  met: 'Opfyldt',
  failed: '<strong>Ikke opfyldt</strong>',
  depends: 'Afhænger af jer',
  none: 'Ikke relevant',
};
const TITLES = {
  banner: 'Banner',
  'phase-timeline': 'Tidslinje',
  'initiative-map': 'Initiativer',
  'story-feed': 'Historier',
  'event-calendar': 'Kalender',
  'email-signature': 'Signatur',
};

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../docs/access/${name}.json`, import.meta.url), 'utf8'));

function table() {
  const data = { results: read('results'), byHand: read('by-hand') };
  const heads = Object.values(TITLES).map((title) => `<th scope="col">${title}</th>`);
  const rows = CRITERIA.map((criterion) => {
    const cells = Object.keys(TITLES).map(
      (widget) => `<td>${WORDS[judge(criterion, widget, data).result]}</td>`,
    );
    const { id, name, level } = criterion;
    return `<tr><th scope="row">${id} ${name.da} (${level})</th>${cells.join('')}</tr>`;
  });
  const [year, month, day] = data.results.date.split('-').map(Number);
  return (
    `<table><caption>WCAG 2.2, niveau A og AA. Prøvet den ${day}.${month}.${year}, version ${data.results.version}, i ${data.results.browser}</caption>` +
    `<thead><tr><th scope="col">Krav</th>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** Parts of the demo's pages, by name. */
export const accessParts = new Map([['access', table()]]);
