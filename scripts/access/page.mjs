// The record of one widget as a page of docs/access/, and the page that leads to all of them.
import { CHECKS } from './checks.mjs';
import { CRITERIA } from './criteria.mjs';

const RESULTS = {
  met: 'Met',
  failed: '**Not met**',
  depends: 'Depends',
  none: 'Does not apply',
};

const many = (count, what) => `${count.toLocaleString('en')} ${what}`;
const titleOf = (widget) => `\`<vision-${widget}>\``;

/** What was looked at by hand of a criterion in a widget. */
const handOf = ({ entries }, { id }, widget) =>
  entries.find(
    ({ criterion, widgets }) => criterion === id && (widgets === 'all' || widgets.includes(widget)),
  );

/** What the checks of a criterion met in a widget; one that met nothing says nothing. */
const checksOf = ({ widgets }, { checks }, widget) =>
  checks
    .map((check) => ({ check, ...widgets[widget]?.[check] }))
    .filter(({ count, faults }) => count > 0 || faults > 0);

function outcome(checks, hand) {
  if (checks.some(({ faults }) => faults > 0)) return 'failed';
  return hand?.result ?? 'met';
}

/** One criterion of a widget: its result, and how that is known. Undefined where nobody has looked. */
export function judge(criterion, widget, { results, byHand }) {
  const checks = checksOf(results, criterion, widget);
  const hand = handOf(byHand, criterion, widget);
  if (checks.length === 0 && !hand) return undefined;
  return { result: outcome(checks, hand), checks, hand };
}

function how({ checks, hand }) {
  const program = checks.map(
    ({ check, count }) => `\`${check}\` (${many(count, CHECKS[check].met)})`,
  );
  const own = program.length > 0 ? [`Test run: ${program.join(', ')}.`] : [];
  return [...own, ...(hand ? [`By hand: ${hand.did}`] : [])].join(' ');
}

function rows(widget, data) {
  return CRITERIA.map((criterion) => {
    const judged = judge(criterion, widget, data);
    if (!judged) throw new Error(`Nobody has looked at ${criterion.id} in ${widget}.`);
    const { id, name, level } = criterion;
    return `| ${id} ${name.en} | ${level} | ${RESULTS[judged.result]} | ${how(judged)} |`;
  });
}

const dated = ({ results, byHand }) =>
  `Test run of ${results.date}, version ${results.version}, ${results.browser}. By hand: ${byHand.date}, version ${byHand.version}, ${byHand.browser}.`;

const UNTRIED =
  'Screen readers, switches, speech control and braille displays, and people who use them. The accessibility tree is what such programs are given; what they make of it has not been heard.';

const MADE = '<!-- Written by `npm run access`. -->';

/** The record of a widget. */
export function widgetPage(widget, data) {
  const { states, ...counts } = data.results.widgets[widget];
  const measured = Object.entries(CHECKS)
    .filter(([check]) => counts[check])
    .map(([check, { how: what, met }]) => {
      const { count, faults } = counts[check];
      return `| \`${check}\` | ${what} | ${many(count, met)} | ${faults} |`;
    });
  const known = data.byHand.known[widget] ?? [];
  return [
    MADE,
    `# ${titleOf(widget)}: accessibility record`,
    dated(data),
    `States looked at: ${states.join(', ')}.`,
    `**Not tested:** ${UNTRIED}`,
    ...(known.length > 0 ? ['## Known limits', known.map((one) => `- ${one}`).join('\n')] : []),
    '## WCAG 2.2, A and AA',
    '"Depends" is what the page or the feed decides, and how. "Does not apply" says why.',
    [
      '| Criterion | Level | Result | How it was tested |',
      '| --- | --- | --- | --- |',
      ...rows(widget, data),
    ].join('\n'),
    '## What the test run looked for',
    ['| Check | What | Met | Faults |', '| --- | --- | --- | --- |', ...measured].join('\n'),
  ].join('\n\n');
}

/** The way into the records: how they are made, what the results are, what is not known. */
export function overview(widgets, data) {
  const table = widgets.map((widget) => {
    const all = CRITERIA.map((criterion) => judge(criterion, widget, data)?.result);
    const number = (result) => all.filter((one) => one === result).length;
    return `| [${titleOf(widget)}](${widget}.md) | ${Object.keys(RESULTS).map(number).join(' | ')} |`;
  });
  return [
    MADE,
    '# Accessibility',
    `What each widget does for each criterion of WCAG 2.2 at levels A and AA, how that was tested, and when. ${dated(data)}`,
    [
      `| Widget | ${Object.values(RESULTS).join(' | ').replaceAll('*', '')} |`,
      '| --- | --- | --- | --- | --- |',
      ...table,
    ].join('\n'),
    '## How',
    '`npm run access` visits every story and opens every widget on a real page under the strict policy, in each of its states, as readers have it: with a mouse, with a keyboard alone, zoomed to 400 %, on a phone, in dark, in forced colours, with less motion, on a page in another language. It writes what it met into `results.json` and these pages from it. What no program sees was looked at by hand; `by-hand.json` says what was done. `npm run access -- --check` fails where a page is not what would be written.',
    '## What nobody has tried',
    `${UNTRIED} The test run is Chromium; \`npm run check:machine\` opens every widget in Firefox and WebKit, without these checks.`,
    '## What the site decides',
    'The widgets take font, text colour and language from the page, and pictures, their alternative texts, colours and captions from the feed. A page with pale text has pale widgets. `vision-feed validate` names pictures without an alternative text.',
    "A text in Danish for the site's accessibility statement stands in the demo's guide, `guide/tilgaengelighed.html`.",
  ].join('\n\n');
}
