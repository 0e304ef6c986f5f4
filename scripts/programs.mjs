// Finds a program that the checks need; where there is none and we may, installs Debian's packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers stand is not in everybody's path. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first of these programs that is here. */
export const findProgram = (...names) =>
  names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find(isProgram);

/** Installs Debian's packages, where we may; apt-get's own options may stand among them. */
export function install(...packages) {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing ${packages.join(', ')}.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}

/** The path of a program; throws one line of advice where there is none to be had. */
export function program(name, ...packages) {
  const hint = `No ${name} found. On Debian: "sudo apt-get install ${packages.join(' ')}".`;
  if (!findProgram(name)) {
    try {
      install('--no-install-recommends', ...packages);
    } catch (cause) {
      throw new Error(hint, { cause });
    }
  }
  const path = findProgram(name);
  if (!path) throw new Error(hint);
  return path;
}
