// Checks the types in templates with lit-analyzer, and passes over two things it does not know:
// `nothing`, which takes an attribute away, and CSS younger than itself.
import { spawnSync } from 'node:child_process';

const LIT_NOTHING = 'Symbol(undefined)';

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
    .filter((text) => /^ {4}/.test(text) && !text.includes(LIT_NOTHING))
    .map((text) => `${path.trim()}\n${text}`);
});
for (const finding of findings) console.error(`${finding}\n`);
process.exit(findings.length === 0 ? 0 : 1);
