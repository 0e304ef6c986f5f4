import type { DoctorMessages } from '../doctor.ts';

export const en: DoctorMessages = {
  title: 'Check of the widgets on this page',
  close: 'Close',
  copy: 'Copy the report',
  copied: 'Copied',
  copyFailed: 'The browser does not let us copy. Copy the text here yourself:',
  again: 'Check again',
  allWell: 'All is as it should be.',
  loader: (version) => `Loader version ${version}`,
  defaultFeed: (url) => `The page’s feed: ${url}`,
  noDefaultFeed: 'The page has no feed of its own. Write data-feed on the script.',
  allowed: (origins) => `Feeds may come from: ${origins}`,
  widgets: (count) => (count === 1 ? 'One widget on the page' : `${count} widgets on the page`),
  none: 'There is no widget on the page, and no link or element that asks for one.',
  forms: { link: 'link', placeholder: 'div with data', element: 'element', frame: 'iframe' },
  states: { shown: 'shown', loading: 'loading', refused: 'not shown', failed: 'failed' },
  feed: (url) => `Feed: ${url}`,
  inlineFeed: 'The feed is written into the page.',
  refusals: {
    unknown: (value) => `There is no widget called “${value}”. Correct the name in the link.`,
    editor: () => 'It stands in a field that is being edited. That is as it should be.',
    navigation: () =>
      'It stands in a menu, in the page’s header or in its footer. A link stays a link there.',
    'not-alone': () =>
      'The link is not alone in its paragraph. Move the other text to another paragraph.',
    origin: (value) =>
      `The feed comes from ${value}, which the page does not allow. The administrator can write data-allow="${value}" on the script.`,
    'no-feed': () => 'There is no feed. Write data-feed on the script, or feed on the widget.',
    'no-code': () =>
      'The widget’s code has not come. See Content-Security-Policy below, or whether the files are on the server.',
    waiting: () => 'The page is still fetching the widget.',
  },
  noSandbox: 'The frame has no sandbox.',
  noScripts: 'The frame’s sandbox allows no scripts. Readers see the list in place of the widget.',
  noHeight: 'The page has no script embed/height.js. The frame keeps the height it has.',
  issues: (count) => (count === 1 ? 'One fault in the content' : `${count} faults in the content`),
  noIssues: 'No fault in the content that is shown.',
  noFeeds: (reason) =>
    `The widgets’ code could not start, so the content cannot be checked. The browser says: ${reason}`,
  policy: 'Content-Security-Policy',
  policyAdvice: (line) => `The page’s policy is in the way. Add: ${line}`,
  noPolicy: 'The page’s policy is not in the way of anything.',
  twice: 'Fetched twice',
  twiceAdvice: (files) =>
    `The page fetches widgets from several places: ${files}. That works, but readers fetch the same thing twice. Take one script away.`,
  once: 'The script is on the page once.',
  hints: 'Faster on phones',
  noHints:
    'The page does not have the lines from the builder. With them the widget comes sooner on a slow line.',
  goodHints: 'The lines from the builder fit the page.',
  badHints: {
    old: (address) =>
      `The line with ${address} is old. The widgets use another file now. Copy the lines from the builder again.`,
    unused: (address) =>
      `The line with ${address} fetches what the page does not use. Take it away, or copy the lines from the builder again.`,
  },
  shift: 'Jumps on the page',
  shifted: (value) => `The content moved by ${value} while the page came. At most 0.1 is good.`,
  shiftAdvice:
    'Keep room in the site’s stylesheet. The code is in the builder, under “Your colours, and room on the page”.',
  noShift: 'Nothing moved.',
  unmeasured: 'This can be measured in Chrome and Edge only.',
  report: (address) => `Report for ${address}`,
};
