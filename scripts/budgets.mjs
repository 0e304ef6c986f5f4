// What a page may have to fetch, in kB of brotli. A limit is raised only with a reason in the commit.

export const LOADER = 'vision-widgets.js';
const WIDGET_LIMITS = { banner: 24, 'event-calendar': 34 };
const OTHER_WIDGET_LIMIT = 30;
/** A widget's page makes five requests at the most, and one of them is for the feed. */
const WIDGET_FILES = 4;

const WIDGET_ADVICE =
  'See what the widget imports: a section schema or a kit part it does not show, or something that could wait for a click.';

/** What a page fetches when a reader asks for more. */
export const PART_LIMIT = 10;
export const PART_ADVICE =
  'Divide it by what the reader asks for, or leave out what the page has already.';

/** Files that may be larger than other parts, or must be smaller. */
export const OWN_LIMITS = [
  {
    name: 'chart',
    pattern: /^chunks\/chart-/,
    limit: 62,
    way: 'gz',
    advice: 'Register no more of chart.js than is drawn.',
  },
  ...[
    { name: 'height messenger, for the host', pattern: /^embed\/height\.js$/ },
    { name: 'height messenger, in the frame', pattern: /^embed\/frame\.js$/ },
  ].map((side) => ({
    ...side,
    limit: 0.4,
    way: 'gz',
    advice: 'It passes a number on, nothing else.',
  })),
];

/**
 * Parts that are fetched one after the other for one piece of work, and have a limit together: with all
 * they import beyond `there`, what a reader has by then.
 */
export const SERIES = [
  {
    name: 'bulk signatures, from list to zip',
    // Any press in the widget has brought its desk; a view of the mail admin's, what names them.
    there: ['widgets/email-signature.js', 'chunks/desk', 'chunks/other-views'],
    parts: ['chunks/many-view', 'chunks/many-list', 'chunks/bulk-run'],
    limit: 15,
    way: 'gz',
    advice: 'What is not needed between the list and the zip can wait: the evidence, the scripts.',
  },
];

/** The budgets of the widgets whose entries are among `built`. */
export function budgets(built) {
  const widgets = [...built].map((file) => file.replace(/\.js$/, ''));
  return [
    {
      name: 'loader',
      files: [LOADER],
      limit: 2,
      requests: 1,
      advice: 'The loader finds and fetches, nothing else: move the rest behind an import().',
    },
    ...widgets.map((name) => ({
      name: `page with ${name}`,
      files: [LOADER, `widgets/${name}.js`],
      limit: WIDGET_LIMITS[name] ?? OTHER_WIDGET_LIMIT,
      requests: WIDGET_FILES,
      advice: WIDGET_ADVICE,
    })),
  ];
}
