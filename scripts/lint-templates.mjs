// Checks the types in templates with lit-analyzer, and passes over what is younger than it is.
import { spawnSync } from 'node:child_process';

/**
 * `nothing`; what HTML and ARIA have had since: a meter, a sandbox of several rights, a key's name,
 * a field's purpose in two words; and
 * the attributes of tables that only mail programs read.
 */
const UNKNOWN_TO_IT = [
  'Symbol(undefined)',
  "The value 'meter'",
  'sandbox=',
  'enterkeyhint',
  'autocomplete=',
  "Unknown attribute 'inert'",
  "Unknown attribute 'width'",
  "Unknown attribute 'cellpadding'",
  "Unknown attribute 'cellspacing'",
];

const { stdout, error } = spawnSync(
  process.execPath,
  ['node_modules/lit-analyzer/cli.js', 'src', '--strict', '--rules.no-invalid-css', 'off'],
  { encoding: 'utf8' },
);
if (error) throw error;

/** The report, one block for each file: its path, then message, place and rule of each finding. */
const files = stdout.split(/\n(?=\.\/)/).filter((block) => block.startsWith('./'));
const findings = files.flatMap((block) => {
  const [path, ...rest] = block.split(/\n{2,}/);
  return rest
    .filter((text) => /^ {4}/.test(text) && !UNKNOWN_TO_IT.some((words) => text.includes(words)))
    .map((text) => `${path.trim()}\n${text}`);
});
for (const finding of findings) console.error(`${finding}\n`);
process.exit(findings.length === 0 ? 0 : 1);
