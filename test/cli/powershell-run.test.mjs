// The scripts are run where there is a PowerShell, against a stand-in for Exchange: what they change
// the first time, that they change nothing the second, and that all can be taken back.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { signatureScripts } from '../../src/i18n/signature-scripts.ts';
import { bulkItems, manifestPerson, manifestText } from '../../src/model/signature/bulk.ts';
import {
  createRuleScript,
  outlookWebScript,
  remediateScript,
  removeRuleScript,
  reportScript,
} from '../../src/model/signature/powershell.ts';
import { employee, options, source } from '../model/signature/sample.ts';

const words = signatureScripts.da;
const hasPowerShell = spawnSync('pwsh', ['-NoProfile', '-Command', 'exit 0']).status === 0;
const skip = hasPowerShell ? false : 'PowerShell is not installed: the scripts were read, not run';
const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
after(() => rmSync(folder, { recursive: true }));

function save({ name, text }) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return `& '${path}'`;
}

/** Runs the commands one after the other; gives what each asked to change. */
function changes(...commands) {
  const standIn = resolve('test/cli/powershell-stand-in.ps1');
  const told = commands.map(
    (command) => `$Changes.Clear(); ${command} | Out-Null; 'changed: ' + ($Changes -join '; ')`,
  );
  const output = execFileSync(
    'pwsh',
    ['-NoProfile', '-Command', [`. '${standIn}'`, ...told].join('\n')],
    { encoding: 'utf8', env: { ...process.env, APPDATA: folder } },
  );
  return [...output.matchAll(/^changed: (.*)$/gm)].map(([, list]) => list.trim());
}

function bulkFolder() {
  const people = ['a', 'b'].map((name, row) => ({
    row,
    account: `${name}@example.org`,
    employee: { ...employee, name: `O’Brien $(${name}) æøå` },
    folder: name,
  }));
  const listed = [];
  for (const item of bulkItems(people, source, options(), 'Signatur')) {
    mkdirSync(join(folder, item.person.folder), { recursive: true });
    for (const { name, bytes } of item.files) {
      writeFileSync(join(folder, item.person.folder, name), bytes);
    }
    listed.push(manifestPerson(item));
  }
  writeFileSync(
    join(folder, 'manifest.json'),
    manifestText(listed, source, '2026-01-01T00:00:00Z'),
  );
}

test('the rule is made once, switched on once and taken away once', { skip }, () => {
  const rule = {
    name: "Vision’s 'regel' $(x)",
    html: '<p>Fælles</p>',
    sentence: 'Fælles om mulighedernes Ishøj',
    mark: 'vision-signature 7/1',
    from: '2024-05-01',
    until: '2024-05-29',
    words,
  };
  const create = save(createRuleScript(rule));
  const remove = save(removeRuleScript(rule));
  assert.deepEqual(changes(create, `${create} -Enable`, `${create} -Enable`, remove, remove), [
    'New-TransportRule',
    'Enable-TransportRule',
    '',
    'Remove-TransportRule',
    '',
  ]);
});

test('signatures are written once, to the pilot group first, and can be restored', { skip }, () => {
  bulkFolder();
  const script = save(outlookWebScript({ words }));
  assert.deepEqual(
    changes(
      script,
      `${script} -Mode Pilot -PilotGroup x -PostponeRoaming`,
      `${script} -Mode All`,
      `${script} -Mode All`,
      `${script} -Mode Restore`,
    ),
    [
      '',
      'Set-OrganizationConfig; Set-MailboxMessageConfiguration a@example.org',
      'Set-MailboxMessageConfiguration b@example.org',
      '',
      'Set-MailboxMessageConfiguration a@example.org; Set-MailboxMessageConfiguration b@example.org',
    ],
  );
  const backup = JSON.parse(
    readFileSync(join(folder, 'backup.json'), 'utf8').replace(/^\uFEFF/, ''),
  );
  assert.deepEqual(
    backup.Mailboxes.map(({ SignatureHtml }) => SignatureHtml),
    ['<p>Byen for alle</p>', '<p>Byen for alle</p>'],
  );
});

test('the report changes nothing', { skip }, () => {
  const script = save(reportScript({ sentence: 'Fælles', oldSlogans: ['Byen for alle'], words }));
  const path = join(folder, 'report.csv');
  assert.deepEqual(changes(`${script} -Path '${path}'`), ['']);
  assert.match(readFileSync(path, 'utf8'), /"a@example.org";"UserMailbox"/);
});

test(
  'the files are written once, and a signature of the employee’s own is left alone',
  { skip },
  () => {
    bulkFolder();
    const script = save(remediateScript({ name: 'Signatur', folder, words }));
    const run = () =>
      execFileSync(
        'pwsh',
        ['-NoProfile', '-Command', `. '${resolve('test/cli/powershell-stand-in.ps1')}'; ${script}`],
        { encoding: 'utf8', env: { ...process.env, APPDATA: join(folder, 'profile') } },
      ).trim();
    mkdirSync(join(folder, 'profile', 'Microsoft', 'Signatures'), { recursive: true });
    assert.equal(run(), words.remediation.Written);
    assert.equal(run(), words.remediation.Current);
    const own = join(folder, 'profile', 'Microsoft', 'Signatures', 'Signatur.htm');
    writeFileSync(own, '<p>Min egen</p>');
    assert.equal(run(), words.remediation.Foreign);
    assert.equal(readFileSync(own, 'utf8'), '<p>Min egen</p>');
  },
);
