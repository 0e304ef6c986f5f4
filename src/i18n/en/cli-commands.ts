import type { CliMessages } from '../cli.ts';

export const commands: CliMessages['commands'] = {
  init: {
    summary: 'Make a small feed to begin with',
    usage: '[FOLDER]',
    examples: [['vision-feed init', 'Writes feed.json, vision.config.json and README.md here']],
  },
  validate: {
    summary: 'Find every fault in a feed',
    usage: 'FILE|URL…',
    options: [
      ['--images', 'Check that the images exist, too'],
      ['--strict', 'Take warnings for errors'],
    ],
    examples: [
      ['vision-feed validate feed.json', 'Shows each fault with line, reason and fix'],
      ['vision-feed validate --json feed.json', 'The same for another program'],
      ['vision-feed validate https://www.kommune.dk/feeds/vision.json', 'What is published'],
    ],
  },
  import: {
    summary: 'Fetch events, stories or initiatives from others',
    usage: 'ics|rss|json-feed|csv SOURCE',
    options: [
      ['--out FILE', 'Write the feed here; the next run compares with what stands there'],
      ['--kind LIST', 'What a sheet holds: events, stories, initiatives, activities'],
      ['--organiser ID', 'The organiser where the source names none'],
      ['--tags A,B', 'Tags for all of it'],
      ['--title TEXT', 'The feed’s title'],
      ['--language da', 'The language it is written in'],
      ['--zone ZONE', 'The time zone, such as Europe/Copenhagen'],
    ],
    examples: [
      [
        'vision-feed import ics https://kalender.dk/kor.ics --organiser kor --out kor.json',
        'A Google or Outlook calendar',
      ],
      ['vision-feed import csv sheet.csv --kind initiatives --out initiatives.json', 'A sheet'],
      ['vision-feed import rss https://www.kommune.dk/rss --out news.json', 'News'],
    ],
  },
  template: {
    summary: 'Print an empty sheet with headings',
    usage: 'csv events|stories|initiatives|activities',
    examples: [['vision-feed template csv events > events.csv', 'Open it in Excel']],
  },
  merge: {
    summary: 'Put several feeds together',
    usage: '[OWN.json NAME=FEED…] [--out FILE]',
    options: [
      ['--out FILE', 'Write the merged feed here'],
      ['--config FILE', 'The settings, where no feeds are named (vision.config.json)'],
    ],
    examples: [
      [
        'vision-feed merge feed.json choir=choir.json --out merged.json',
        'Your own first; the same event in two places is told once',
      ],
      ['vision-feed merge --out merged.json', 'All sources of vision.config.json'],
    ],
  },
  review: {
    summary: 'Show what waits for your approval',
    usage: '[--source SOURCE]',
    options: [
      ['--source SOURCE', 'Only that of one source'],
      ['--config FILE', 'The settings (vision.config.json)'],
    ],
    examples: [['vision-feed review', 'Shows all that waits, with its id']],
  },
  approve: {
    summary: 'Approve something that waits, and publish it',
    usage: 'ID… | --source SOURCE | --all',
    options: [
      ['--source SOURCE', 'All that waits from one source'],
      ['--all', 'All that waits'],
      ['--later', 'Publish only the next time that publish runs'],
      ['--config FILE', 'The settings (vision.config.json)'],
    ],
    examples: [
      ['vision-feed approve choir:summer-concert', 'One event'],
      ['vision-feed approve --source choir', 'All of the choir that waits'],
    ],
  },
  reject: {
    summary: 'Turn something down, and say why',
    usage: 'ID… [--reason TEXT] | --source SOURCE | --all',
    options: [
      ['--reason TEXT', 'Why; it stands on the status page of the source'],
      ['--source SOURCE', 'All that waits from one source'],
      ['--all', 'All that waits'],
      ['--later', 'Publish only the next time that publish runs'],
      ['--config FILE', 'The settings (vision.config.json)'],
    ],
    examples: [['vision-feed reject choir:sale --reason "An advertisement"', 'It stays away']],
  },
  publish: {
    summary: 'Make everything that belongs on the site',
    usage: '[FILE|URL --out FOLDER --site URL]',
    options: [
      ['--config FILE', 'The settings, where no feed is named (vision.config.json)'],
      ['--allow-empty', 'Believe it when a source is suddenly empty'],
      ['--out FOLDER', 'The folder that the web server shows'],
      ['--site URL', 'The folder’s address on the web'],
      ['--name FILE.json', 'What the feed is called in the folder (vision.json)'],
      ['--widgets URL', 'The folder of vision-widgets.js, for the pages in an iframe (/v1/)'],
      ['--allow URL,URL', 'Sites that the pages in an iframe may fetch from too'],
      ['--today DATE', 'The day that lists begin, such as 2026-05-01. Else today'],
      ['--parts-above NUMBER', 'Split a feed of more bytes than this (200000)'],
    ],
    examples: [
      [
        'vision-feed publish feed.json --out www/feeds --site https://www.kommune.dk/feeds/',
        'Feed, calendars, news and pages without scripts',
      ],
      ['vision-feed publish', 'Reads all sources of vision.config.json, merges and publishes'],
    ],
  },
  refresh: {
    summary: 'Read one source now, and publish',
    usage: 'SOURCE…',
    options: [
      ['--allow-empty', 'Believe it when a source is suddenly empty'],
      ['--config FILE', 'The settings (vision.config.json)'],
    ],
    examples: [['vision-feed refresh choir', 'Cancelled at three; it should be seen now']],
  },
  remove: {
    summary: 'Take something out of every published file',
    usage: 'ID [--out FOLDER]',
    options: [
      ['--out FOLDER', 'The published folder, where there is no vision.config.json'],
      ['--config FILE', 'The settings (vision.config.json)'],
    ],
    examples: [['vision-feed remove choir:private-party', 'Out of the packed files too']],
  },
  signatures: {
    summary: 'Make the e-mail signatures of all employees',
    usage: '--csv FILE --feed FILE|URL --out FOLDER|FILE.zip',
    options: [
      ['--csv FILE', 'The staff list, such as an export from Entra ID'],
      ['--feed FILE|URL', 'The feed, or that of vision.config.json'],
      ['--out FOLDER|FILE.zip', 'A folder for each employee, or all of it in a zip file'],
      ['--template full|compact|text', 'The template (full)'],
      ['--name NAME', 'What the signature is called in Outlook'],
      ['--codes', 'Show the EAN and CVR numbers'],
      ['--accent COLOUR', 'The colour of lines and links, such as #1d6b4f'],
    ],
    examples: [
      [
        'vision-feed signatures --csv staff.csv --feed feed.json --out signatures',
        'Files for Outlook, scripts and a report about the rows',
      ],
    ],
  },
  schema: {
    summary: 'Print the feed’s JSON Schema',
    usage: '[config]',
    examples: [
      ['vision-feed schema config > vision.config.schema.json', 'That of the settings'],
      ['vision-feed schema > vision-feed.schema.json', 'Keeps it in a file'],
    ],
  },
};
