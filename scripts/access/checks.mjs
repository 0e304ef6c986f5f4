/**
 * What a program looks for in each widget, and how many of what it met. `how` is what the docs say of it.
 * `survey`: test/e2e/access.test.mjs does it in every state; the others are tests of their own.
 */
export const SURVEY = {
  axe: {
    how: 'axe-core in every state: light, dark and forced colours',
    met: 'rules of axe',
  },
  names: {
    how: 'The accessibility tree: everything with a role has a name, headings follow on',
    met: 'things a screen reader is told',
  },
  order: {
    how: 'Nothing is drawn in another order than it is read; the Tab key follows it',
    met: 'elements',
  },
  keyboard: {
    how: 'The Tab key reaches every control, leaves the widget, and goes the same way back',
    met: 'stops',
  },
  change: { how: 'Going through by Tab changes nothing but the focus', met: 'stops' },
  focus: {
    how: 'At every stop a ring of 2 pixels and 3:1, and something of the control on top; also at 320 × 256 pixels, in dark and in forced colours',
    met: 'stops',
  },
  letters: { how: 'Letters and digits do nothing while nothing has the focus', met: 'keys' },
  release: { how: 'A press that is let go elsewhere does nothing', met: 'presses' },
  targets: { how: 'Targets of at least 24 × 24 pixels', met: 'targets' },
  coarse: { how: 'Targets of at least 44 × 44 pixels for a finger', met: 'targets' },
  edges: {
    how: 'The line or ground of every control has 3:1, in light and dark',
    met: 'controls',
    mayBeNone: true,
  },
  zoomed: {
    how: 'At 320 × 256 pixels (1280 × 1024 at 400 %) no text is cut and nothing scrolls sideways',
    met: 'texts',
  },
  enlarged: { how: 'The same with text twice as large', met: 'texts' },
  spaced: { how: 'The same with the spacing of 1.4.12', met: 'texts' },
  turned: { how: 'The same on a phone, upright and lying', met: 'texts' },
  reduced: { how: 'Nothing moves for a reader who asked for less motion', met: 'states' },
  stillness: { how: 'Nothing moves, flashes or sounds by itself', met: 'states' },
  language: {
    how: 'On a page in English every text of the feed is marked with its own language',
    met: 'texts',
  },
  silence: { how: 'No error and no policy report on the way', met: 'pages' },
};

export const CHECKS = {
  stories: {
    how: 'Every story: axe-core in light, dark and forced colours, 320 pixels, text spacing',
    met: 'stories',
  },
  ...SURVEY,
  script: { how: 'What the widget is for, with keys alone', met: 'scripts' },
  status: { how: 'What changes is read out, and the focus stays', met: 'scripts' },
};
