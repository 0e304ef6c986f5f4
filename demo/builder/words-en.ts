import { labels, values } from './option-words-en.ts';
import type { BuilderWords } from './words.ts';

export const en: BuilderWords = {
  title: 'Put a widget on your page',
  intro: 'Choose a widget, see it at once, and copy it to your CMS. There is no code to write.',
  otherLanguage: 'På dansk',
  reopen: {
    title: 'Change a widget that stands on a page already',
    label: 'Paste the link or the code here',
    button: 'Open',
    failed: 'There is no link or code of a widget here. Copy the whole address of the link.',
    done: 'The widget is open. You can change it below.',
  },
  widget: 'Choose a widget',
  widgets: {
    banner: {
      name: 'Banner',
      about: 'The vision’s sentence, as a slogan or a front page',
      link: 'Read about our vision',
    },
    'event-calendar': {
      name: 'Calendar',
      about: 'Events of the municipality and the associations',
      link: 'See the calendar',
    },
    'initiative-map': {
      name: 'Map of initiatives',
      about: 'What the vision has set going, and where',
      link: 'See the initiatives',
    },
    'phase-timeline': {
      name: 'Timeline',
      about: 'Phases, tracks and activities of the process',
      link: 'See the plan',
    },
    'story-feed': {
      name: 'Stories',
      about: 'Stories from your own pages, social media and the press',
      link: 'Read the stories',
    },
    'email-signature': {
      name: 'E-mail signature',
      about: 'A signature with the vision’s sentence for every employee',
      link: 'Make your e-mail signature',
    },
  },
  feed: {
    title: 'Content',
    own: (title) => `The content comes from “${title}”.`,
    change: 'Use other content',
    sample: 'Choose a sample',
    address: 'Or write the feed’s address',
    addressHelp: 'It usually ends in .json. Ask whoever publishes your content.',
    fetch: 'Fetch',
    file: 'Or choose a file on your computer',
    fileHelp: 'The file stays in this browser and is sent nowhere.',
    fileShown: (name) =>
      `You are looking at the file ${name}. For your page it needs an address: write it above before you copy.`,
    loading: 'Fetching the content …',
    foreign: (origin) =>
      `The feed is at ${origin}, which is not on your list. Fetch it only if you know who is behind it. On your page it works only when the administrator has allowed the place.`,
    fetchAnyway: 'I know the place, fetch it',
    failed: 'The content cannot be used:',
    good: 'There is nothing wrong with the content.',
    faults: (count) =>
      count === 1
        ? 'There is one fault in the content'
        : `There are ${count} faults in the content`,
    fix: 'Do this',
    line: (line) => `Line ${line}`,
    more: (count) => `and ${count} more`,
    writes: 'The page usually shows other content',
    writesHelp: 'The link then names the feed’s address.',
  },
  options: {
    title: 'Adjust',
    what: 'What is shown?',
    looks: 'What does it look like?',
    heading: 'Heading and language',
    rest: 'Other',
    usual: 'As usual',
    chosen: (count) => `${count} chosen`,
    all: 'All',
    reset: 'Clear the choices',
    unknown: '',
  },
  labels,
  values,
  preview: {
    title: 'What it looks like',
    widths: { phone: 'Phone', tablet: 'Tablet', page: 'Whole page' },
    frame: (name, width) => `${name}, ${width.toLowerCase()}`,
    none: 'The widget is shown here when the content has come.',
  },
  theme: {
    title: 'Your colours, and room on the page',
    intro:
      'The widget takes its font and text colour from the page. Set your colours here and see them at once. You then get the code for the site’s stylesheet.',
    accent: 'Your colour for links and buttons',
    background: 'The page’s background',
    text: 'The page’s text colour',
    font: 'Font',
    fontHelp: 'Empty: the page’s own. Write it as in CSS: Georgia, serif',
    radius: 'Corners',
    space: 'Space',
    usual: 'As usual',
    steps: ['Square', 'A little round', 'Round'],
    contrast: 'Can it be read?',
    pairs: {
      text: 'Text on the background',
      link: 'Links on the background',
      button: 'Text on buttons',
    },
    good: (ratio) => `${ratio}:1, which is good`,
    poor: (ratio) => `${ratio}:1, which is too little. The law asks for 4.5:1`,
    css: 'Code for the site’s stylesheet',
    cssHelp:
      'Give the code to whoever looks after your website. It sets the colours and keeps room, so that the page does not jump when the widget comes. The heights are measured in the previews here.',
    measuring: 'Measuring the height …',
    looks: 'Colours and shape',
    room: 'Room, so that the page does not jump when the widget comes',
  },
  copy: {
    title: 'Copy to your page',
    page: 'The page that the link leads to',
    pageHelp: 'A real page. It opens where the widget cannot be shown.',
    pageWrong: 'Write the whole address as your browser shows it, from https://.',
    pageAsked: 'Write the address of the page here, then copy again.',
    text: 'The link’s words',
    to: 'Copy to',
    names: { other: 'Another CMS', developer: 'Developers' },
    copied: 'Copied',
    failed: 'The browser does not let us copy. Select the text below and copy it yourself.',
    again: (name) => `Copy to ${name}`,
    address: 'Copy the address alone',
    untried: 'Not tried',
    untriedHelp: 'We have not tried this one. Try it first on a page that nobody else sees.',
    whereTitle: 'Where you paste it',
    onceTitle: 'What the administrator does once',
    where: {
      umbraco:
        'Paste it into the text field where the widget is to stand, alone in its paragraph. You may also select a line, choose “Insert link” and paste the address.',
      drupal:
        'Paste it into the field “Body”, alone in its paragraph. You may also select a line, choose “Link” and paste the address.',
      typo3:
        'Paste it into a text element, alone in its paragraph. You may also select a line, choose “Insert link” and “External URL”.',
      wordpress:
        'Paste it into an empty block. It becomes a paragraph with a link; no more is needed.',
      sitecore:
        'Paste it into a Rich Text field, alone in its paragraph. You may also select a line and choose “Insert Link”.',
      sharepoint: 'Edit the page, add the web part “Embed”, and paste the code there.',
      other:
        'Paste it into the text field, alone in its paragraph. You may also select a line, choose “Insert link” and paste the address.',
      iframe:
        'Paste it where the CMS takes HTML or an iframe. Go this way only where nobody can put a script on the page.',
      developer:
        'Paste all of it into the page, where the widget is to stand. Where the template has the script already, take the element alone.',
    },
    once: {
      umbraco:
        'Puts the script below into the template of all pages (Master.cshtml), before </head>.',
      drupal:
        'Puts the script below into the theme’s html.html.twig, or adds it with the module Asset Injector.',
      typo3: 'Puts the script below into TypoScript: page.headerData.',
      wordpress:
        'Puts the script below into the theme’s header, or adds it with a plugin for header code.',
      sitecore: 'Puts the script below into the site’s layout, before </head>.',
      sharepoint:
        'Allows the address under “HTML Field Security” in the site’s settings. The height is fixed, for SharePoint does not allow the script.',
      other: 'Puts the script below into the template of all pages, before </head>.',
      iframe:
        'Nothing. If you can put a script on the page, the frame follows the height of what is in it.',
      developer: 'Nothing. In a build of your own you may use the package vision-widgets instead.',
    },
    see: 'See the code',
    copyScript: 'Copy the script',
    copyCode: 'Copy the code',
    script: 'Script for the template',
    heightScript: 'Script for the height',
    hints: 'Faster on phones',
    hintsHelp:
      'Put these lines right below the script, but only on the pages where the widget stands. The browser then fetches the widget and its content together with the script, not after it. On a slow line the widget comes half a second sooner. The lines fit the files as they are now. Copy them again when you have updated: old lines do no harm, but they do not help either.',
    hintsWithin:
      'The lines with <link> fetch the widget and its content together with the script. On a slow line the widget comes half a second sooner. Copy the code again when the widgets have been updated: old lines do no harm, but they do not help either.',
    standalone: 'One line for a page without a template',
    standaloneHelp:
      'One script and one element, for associations and others with a page of their own. The first line fetches the content together with the script. The file never changes, and the browser checks its fingerprint.',
    placeholder: 'An element that many CMSs keep',
    policy: 'If the page has a Content-Security-Policy',
    policyHelp: 'Add this to the lines that the page has already.',
    share: 'Send your choices to a colleague',
    copyShare: 'Copy the address of this page',
  },
};
