// docs/access/ says what was found of each widget, criterion by criterion.
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';

it('the records are of today’s widgets, states, checks and criteria', () => {
  const command = ['--import', './scripts/ts-hook.mjs', 'scripts/access.mjs', '--check'];
  execFileSync(process.execPath, command, { stdio: 'inherit' });
});
