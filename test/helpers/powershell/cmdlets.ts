import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { textGiven, type Parameter } from './binding.ts';
import { reached } from './dotnet.ts';
import { fromJson, toJson } from './json.ts';
import {
  collapsed,
  elements,
  Encoding,
  fold,
  Hashtable,
  List,
  NotInterpreted,
  PsObject,
  ScriptError,
  textOf,
  truthOf,
  type Value,
} from './values.ts';

/** What a cmdlet may ask of the interpreter. */
export interface Host {
  /** Runs a script block with the item as `$_`; gives what it puts out. */
  run: (block: Value, item: Value) => Value[];
  has: (command: string) => boolean;
  variable: (name: string) => Value;
  say: (line: string) => void;
}

export interface Cmdlet {
  readonly parameters: readonly Parameter[];
  run: (bound: Hashtable, input: Value[], host: Host) => Value[];
}

const SWITCHES = new Set(['Force', 'Recurse', 'PassThru']);

function cmdlet(names: string, run: Cmdlet['run']): Cmdlet {
  const parameters = [...names.split(' '), 'ErrorAction'].map((name) =>
    SWITCHES.has(name) ? { name, type: 'switch' } : { name },
  );
  return { parameters, run };
}

/** On this system too, the file system's cmdlets take both slashes for one. */
const slashes = (path: string) => path.replaceAll('\\', '/');

function path(bound: Hashtable, name = 'LiteralPath'): string {
  return slashes(textGiven(bound, name));
}

function nothing(job: () => unknown): Value[] {
  reached(job);
  return [];
}

const DRIVE = /^[a-z]{2,}:/i;

export const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'get-command': cmdlet('Name', (bound, _, host) => {
    const name = textGiven(bound, 'Name');
    if (host.has(name)) return [new PsObject([['Name', name]])];
    if (bound.get('ErrorAction') !== 'SilentlyContinue') throw new ScriptError(`No ${name}.`);
    return [];
  }),
  'get-location': cmdlet('PSProvider', () => [process.cwd()]),
  'join-path': cmdlet('Path ChildPath', (bound) => {
    const parent = path(bound, 'Path').replace(/\/$/, '');
    return [`${parent}/${slashes(textGiven(bound, 'ChildPath')).replace(/^\//, '')}`];
  }),
  'test-path': cmdlet('Path LiteralPath', (bound) => {
    const asked = path(bound, bound.has('Path') ? 'Path' : 'LiteralPath');
    if (bound.has('Path') && /[*?[]/.test(asked)) throw new NotInterpreted(`Test-Path ${asked}`);
    return [!DRIVE.test(asked) && existsSync(asked)];
  }),
  'get-filehash': cmdlet('LiteralPath Algorithm', (bound) => {
    if (bound.get('Algorithm') !== 'SHA256')
      throw new NotInterpreted('Get-FileHash of other kinds');
    const bytes = reached(() => readFileSync(path(bound)));
    return [
      new PsObject([['Hash', createHash('sha256').update(bytes).digest('hex').toUpperCase()]]),
    ];
  }),
  'new-item': cmdlet('Path ItemType', (bound) => {
    if (bound.get('ItemType') !== 'Directory') throw new NotInterpreted('New-Item of other kinds');
    reached(() => mkdirSync(path(bound, 'Path'), { recursive: true }));
    return [new PsObject([['FullName', path(bound, 'Path')]])];
  }),
  'copy-item': cmdlet('LiteralPath Destination Force', (bound) =>
    nothing(() => {
      copyFileSync(path(bound), path(bound, 'Destination'));
    }),
  ),
  'move-item': cmdlet('LiteralPath Destination Force', (bound) =>
    nothing(() => {
      if (!bound.has('Force') && existsSync(path(bound, 'Destination'))) {
        throw new ScriptError('Cannot create a file when that file already exists.');
      }
      renameSync(path(bound), path(bound, 'Destination'));
    }),
  ),
  'convertto-json': cmdlet('Depth', (bound, input) => [
    toJson(collapsed(input), Number(bound.get('Depth') ?? 2)),
  ]),
  'convertfrom-json': cmdlet('Depth', (_, input) =>
    elements(fromJson(input.map(textOf).join('\n'))),
  ),
  'new-object': cmdlet('TypeName ArgumentList Property', (bound) => {
    switch (fold(textGiven(bound, 'TypeName'))) {
      case 'psobject': {
        const given = bound.get('Property');
        if (!(given instanceof Hashtable)) throw new NotInterpreted('New-Object psobject of this');
        return [new PsObject(given.list())];
      }
      case 'text.utf8encoding':
        return [new Encoding(truthOf(bound.get('ArgumentList')))];
      case 'collections.generic.list[string]':
        return [new List()];
      default:
        throw new NotInterpreted(`New-Object ${textOf(bound.get('TypeName'))}`);
    }
  }),
  'add-member': cmdlet('MemberType Name Value InputObject PassThru', (bound, input) => {
    if (bound.get('MemberType') !== 'ScriptMethod') throw new NotInterpreted('Add-Member of this');
    for (const item of input) {
      if (!(item instanceof PsObject)) throw new NotInterpreted('Add-Member to what is no object');
      item.set(textGiven(bound, 'Name'), bound.get('Value'));
    }
    return bound.has('PassThru') ? input : [];
  }),
  'write-host': cmdlet('Object', (bound, _, host) => {
    host.say(textOf(bound.get('Object')));
    return [];
  }),
  'write-warning': cmdlet('Message', (bound, _, host) => {
    host.say(`WARNING: ${textGiven(bound, 'Message')}`);
    return [];
  }),
  'write-error': cmdlet('Message', (bound, _, host) => {
    if (host.variable('ErrorActionPreference') !== 'Stop') throw new NotInterpreted('Write-Error');
    throw new ScriptError(textGiven(bound, 'Message'));
  }),
  'write-output': cmdlet('InputObject', (bound) => elements(bound.get('InputObject'))),
  'out-null': cmdlet('InputObject', () => []),
  'foreach-object': cmdlet('Process', (bound, input, host) =>
    input.flatMap((item) => host.run(bound.get('Process'), item)),
  ),
  'where-object': cmdlet('FilterScript', (bound, input, host) =>
    input.filter((item) => truthOf(collapsed(host.run(bound.get('FilterScript'), item)))),
  ),
  'sort-object': cmdlet('Property', (bound, input) => {
    if (bound.size > 0) throw new NotInterpreted('Sort-Object by a property');
    return [...input].sort((one, other) => textOf(one).localeCompare(textOf(other), 'en'));
  }),
};
