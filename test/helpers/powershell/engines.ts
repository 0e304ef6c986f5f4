import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interpreter } from './interpreter.ts';

/** What one command did. */
export interface Run {
  /** What it put out, and what it said beside that. */
  readonly out: readonly string[];
  readonly said: readonly string[];
  /** What it asked of the stand-in that changes something. */
  readonly changed: readonly string[];
  /** The error it ended with. */
  readonly failed: string | undefined;
  readonly code: number;
}

/** Runs commands one after the other, over one stand-in. */
export interface Engine {
  readonly name: string;
  run: (
    standIn: string,
    commands: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) => Promise<Run[]>;
}

const MARK = '--- next';

function program(standIn: string, commands: readonly string[]): string {
  const steps = commands.map(
    (command) => `
'${MARK}'
$global:Changes.Clear()
$global:LASTEXITCODE = 0
try { ${command} | ForEach-Object { 'out: ' + $_ } } catch { 'failed: ' + $_.Exception.Message }
'code: ' + $LASTEXITCODE
'changed: ' + ($Changes -join '; ')
`,
  );
  return `. '${standIn}'\n${steps.join('')}`;
}

function runs(lines: readonly string[]): Run[] {
  const starts = lines.flatMap((line, index) => (line === MARK ? [index] : []));
  return starts.map((start, index) => {
    const mine = lines.slice(start + 1, starts[index + 1]);
    const told = (label: string) =>
      mine.flatMap((line) => (line.startsWith(label) ? [line.slice(label.length)] : []));
    return {
      out: told('out: '),
      said: mine.filter((line) => !/^(?:out|failed|code|changed): /.test(line)),
      changed: told('changed: ').flatMap((list) => list.split('; ').filter(Boolean)),
      failed: told('failed: ')[0],
      code: Number(told('code: ')[0]),
    };
  });
}

const ours: Engine = {
  name: 'our interpreter',
  run: async (standIn, commands, environment) => {
    const interpreter = await Interpreter.start(environment);
    interpreter.run(program(standIn, commands));
    return runs(interpreter.lines);
  },
};

const powerShell: Engine = {
  name: 'PowerShell',
  run: (standIn, commands, environment) => {
    const folder = mkdtempSync(join(tmpdir(), 'powershell-'));
    try {
      const file = join(folder, 'program.ps1');
      writeFileSync(file, program(standIn, commands));
      const output = execFileSync('pwsh', ['-NoProfile', '-File', file], {
        encoding: 'utf8',
        env: { ...process.env, ...environment },
      });
      return Promise.resolve(runs(output.split(/\r?\n/)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const hasPowerShell = spawnSync('pwsh', ['-NoProfile', '-Command', 'exit 0']).status === 0;

/** Microsoft's own PowerShell is asked as well, wherever there is one. */
export const ENGINES: readonly Engine[] = hasPowerShell ? [ours, powerShell] : [ours];
