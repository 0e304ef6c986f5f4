// The scripts are run against a stand-in for Exchange, by our own interpreter and, where there is
// one, by PowerShell: what they change the first time, that they change nothing the second, and
// that all can be taken back.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { signatureScripts } from '../../src/i18n/signature-scripts.ts';
import { bulkItems, manifestPerson, manifestText } from '../../src/model/signature/bulk.ts';
import {
  createRuleScript,
  detectScript,
  outlookWebScript,
  remediateScript,
  removeRuleScript,
  reportScript,
} from '../../src/model/signature/powershell.ts';
import { ENGINES } from '../helpers/powershell/engines.ts';
import { employee, options, source } from '../model/signature/sample.ts';

const words = signatureScripts.da;
const HOSTILE = "O’Brien's “x” $(throw 'x') `n {0} æøå";
const OLD = '<p>Byen for alle</p>';
const A = 'Set-MailboxMessageConfiguration a@example.org';
const B = 'Set-MailboxMessageConfiguration b@example.org';
const standIn = resolve('test/cli/powershell-stand-in.ps1');
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A fresh folder, and what can be done in it. */
function place(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
  folders.push(folder);
  return {
    folder,
    save({ name, text }) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return `& '${path}'`;
    },
    run: (...commands) => engine.run(standIn, commands, { APPDATA: join(folder, 'profile') }),
  };
}

/** The same for every engine there is. */
function eachEngine(name, body) {
  for (const engine of ENGINES) test(`${name} (${engine.name})`, () => body(place(engine)));
}

const changes = (runs) => runs.map(({ changed }) => changed);

/** The people's files and the manifest, as the page makes them. */
function bulkFolder(folder, text = HOSTILE) {
  const people = ['a', 'b'].map((name, row) => ({
    row,
    account: `${name}@example.org`,
    employee: { ...employee, name: `${text} ${name}` },
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
  const manifest = manifestText(listed, source, '2026-01-01T00:00:00Z');
  writeFileSync(join(folder, 'manifest.json'), manifest);
}

/** Every file below the folder, with what is in it. */
function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path, readFileSync(path, 'latin1')]);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));

const rule = {
  name: `Regel ${HOSTILE}`,
  html: `<p>${HOSTILE}</p>`,
  sentence: `Fælles ${HOSTILE}`,
  mark: 'vision-signature 7/1',
  from: '2024-05-01',
  until: '2024-05-29T17:00+02:00',
  words,
};

eachEngine('the rule is made once, switched on once and taken away once', async ({ save, run }) => {
  const create = save(createRuleScript(rule));
  const remove = save(removeRuleScript(rule));
  const runs = await run(
    `${create} -WhatIf`,
    create,
    create,
    `${create} -Enable`,
    `${create} -Enable`,
    `Get-TransportRule | ForEach-Object { $_.Name; $_.ApplyHtmlDisclaimerText; $_.ExceptIfSubjectOrBodyContainsWords; $_.State }`,
    `${remove} -WhatIf`,
    remove,
    remove,
  );
  assert.deepEqual(changes(runs), [
    [],
    ['New-TransportRule'],
    [],
    ['Enable-TransportRule'],
    [],
    [],
    [],
    ['Remove-TransportRule'],
    [],
  ]);
  assert.deepEqual(runs[5].out, [rule.name, rule.html, rule.sentence, 'Enabled']);
  assert.deepEqual(runs.at(-1).said, [words.rule.Gone.replace('{0}', rule.name)]);
});

eachEngine('a rule of ours is brought up to date, once', async ({ save, run }) => {
  const first = save(createRuleScript(rule));
  const { name, text } = createRuleScript({ ...rule, html: '<p>Ny</p>', until: undefined });
  const second = save({ name: `newer-${name}`, text });
  const runs = await run(first, second, second, `${second} -PilotGroup 'p@example.org'`, second);
  assert.deepEqual(changes(runs), [
    ['New-TransportRule'],
    ['Set-TransportRule'],
    [],
    ['Set-TransportRule'],
    ['Set-TransportRule'],
  ]);
});

eachEngine('a rule of somebody else’s is left alone', async ({ save, run }) => {
  const create = save(createRuleScript(rule));
  const remove = save(removeRuleScript(rule));
  const theirs = `New-TransportRule -Name ([regex]::Unescape('${escaped(rule.name)}')) -Comments 'theirs'`;
  const runs = await run(theirs, `${create} -Enable`, remove);
  assert.deepEqual(changes(runs), [['New-TransportRule'], [], []]);
  const refused = words.rule.NotOurs.replace('{0}', rule.name);
  assert.deepEqual([runs[1].failed, runs[2].failed], [refused, refused]);
});

const escaped = (text) =>
  Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const shown = (account) =>
  `(Get-MailboxMessageConfiguration '${account}@example.org').SignatureHtml`;

eachEngine('signatures: a plan, the pilot group, all, and back', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const script = save(outlookWebScript({ words }));
  const runs = await run(
    script,
    `${script} -Mode Pilot`,
    `${script} -Mode Pilot -PilotGroup x`,
    `${script} -Mode Pilot -PilotGroup x -PostponeRoaming`,
    shown('a'),
    shown('b'),
    `${script} -Mode Pilot -PilotGroup x`,
    `${script} -Mode All`,
    `${script} -Mode All`,
    `${script} -Mode Restore`,
    shown('a'),
    shown('b'),
    `${script} -Mode Restore`,
  );
  assert.deepEqual(changes(runs), [
    [],
    [],
    [],
    ['Set-OrganizationConfig', A],
    [],
    [],
    [],
    [B],
    [],
    [A, B],
    [],
    [],
    [],
  ]);
  assert.equal(runs[1].failed, words.outlookWeb.RoamingStop);
  assert.match(runs[4].out.join('\n'), /Fælles om mulighedernes Ishøj/);
  assert.deepEqual(runs[5].out, [OLD]);
  assert.ok(runs[6].said.includes(words.outlookWeb.Done.replace('{0}', '1').replace('{1}', '1')));
  assert.deepEqual([runs[10].out, runs[11].out], [[OLD], [OLD]]);
});

eachEngine('what is written is what the files hold', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const script = save(outlookWebScript({ words }));
  const runs = await run(
    `${script} -Mode All -PostponeRoaming`,
    shown('b'),
    `(Get-MailboxMessageConfiguration 'b@example.org').SignatureText`,
  );
  const page = readFileSync(join(folder, 'b', 'Signatur.html'), 'utf8');
  const [, html] = /<body>(.*)<\/body>/s.exec(page);
  // The stand-in keeps no comments, as Outlook on the web keeps none.
  const kept = html.replace(/<!--.*?-->/gs, '');
  const text = readFileSync(join(folder, 'b', 'Signatur.txt'), 'utf16le').replace('\uFEFF', '');
  assert.equal(runs[1].out.join('\n'), kept);
  assert.equal(runs[2].out.join('\n'), text);
  assert.ok(text.includes(`${HOSTILE} b`));
});

eachEngine('a mailbox that refuses is told, and a second run finishes', async (here) => {
  const { folder, save, run } = here;
  bulkFolder(folder);
  const script = `${save(outlookWebScript({ words }))} -Mode All -PostponeRoaming`;
  const runs = await run(
    `Deny-Mailbox 'a@example.org'`,
    script,
    `Deny-Mailbox 'nobody'`,
    script,
    script,
    `Deny-Mailbox 'b@example.org'`,
    `${script.replace('-Mode All -PostponeRoaming', '')} -Mode Restore`,
    shown('a'),
  );
  assert.deepEqual(changes(runs), [[], ['Set-OrganizationConfig', B], [], [A], [], [], [A], []]);
  const done = words.outlookWeb.Done.replace('{1}', '2');
  assert.ok(runs[1].said.includes(done.replace('{0}', '1')));
  assert.ok(runs[3].said.includes(done.replace('{0}', '2')));
  const warned = runs[6].said.join('\n');
  assert.ok(warned.includes('b@example.org: access denied'));
  assert.ok(warned.includes(words.outlookWeb.Restored.replace('{0}', '1').replace('{1}', '2')));
  assert.deepEqual(runs[7].out, [OLD]);
});

eachEngine('the first run’s backup is never overwritten', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const script = `${save(outlookWebScript({ words }))} -Mode All -PostponeRoaming`;
  await run(script, script);
  bulkFolder(folder, 'Et andet navn');
  const kept = () =>
    readJson(join(folder, 'backup.json')).Mailboxes.map(({ SignatureHtml }) => SignatureHtml);
  assert.deepEqual(kept(), [OLD, OLD]);
  await run(script);
  assert.deepEqual(kept(), [OLD, OLD]);
});

eachEngine('a name in other capitals is written too', async ({ folder, save, run }) => {
  const script = `${save(outlookWebScript({ words }))} -Mode All -PostponeRoaming`;
  bulkFolder(folder, 'projektleder');
  const { name, text } = outlookWebScript({ words });
  const newer = join(folder, 'newer');
  mkdirSync(newer);
  bulkFolder(newer, 'Projektleder');
  writeFileSync(join(newer, name), text);
  const again = `& '${join(newer, name)}' -Mode All`;
  assert.deepEqual(changes(await run(script, again, again)).slice(1), [[A, B], []]);
});

eachEngine('a file that was altered is written to nobody', async ({ folder, save, run }) => {
  bulkFolder(folder);
  writeFileSync(join(folder, 'a', 'Signatur.html'), '<body>Noget andet</body>');
  const script = save(outlookWebScript({ words }));
  const runs = await run(`${script} -Mode All -PostponeRoaming`);
  assert.deepEqual(changes(runs), [['Set-OrganizationConfig', B]]);
  const table = readFileSync(join(folder, 'result.csv'), 'utf8');
  assert.ok(table.includes(words.outlookWeb.Altered));
});

eachEngine('a plan and a report change nothing', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const path = join(folder, 'report.csv');
  const plan = save(outlookWebScript({ words }));
  const report = save(
    reportScript({
      sentence: 'Fælles om mulighedernes Ishøj',
      oldSlogans: ['Byen for alle'],
      words,
    }),
  );
  const before = files(folder);
  const runs = await run(plan, plan, `${report} -Path '${path}'`);
  assert.deepEqual(changes(runs), [[], [], []]);
  assert.deepEqual(
    files(folder).filter(([name]) => name !== path),
    before,
  );
});

eachEngine('the report counts new, old and unknown signatures', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const path = join(folder, 'report.csv');
  const set = save(outlookWebScript({ words }));
  const sentence = 'Fælles om mulighedernes Ishøj';
  const report = save(reportScript({ sentence, oldSlogans: ['Byen for alle'], words }));
  const table = async (...commands) => {
    const runs = await run(...commands, `${report} -Path '${path}'`);
    return { said: runs.at(-1).said, lines: readFileSync(path, 'utf8').trim().split(/\r?\n/) };
  };
  const roaming = await table();
  assert.ok(roaming.said.some((line) => line.includes(words.report.RoamingOn)));
  assert.ok(roaming.lines[1].endsWith(`"UserMailbox";"${words.report.Unknown}"`));
  const pilot = await table(`${set} -Mode Pilot -PilotGroup x -PostponeRoaming`);
  assert.deepEqual(pilot.lines.slice(1), [
    `"a@example.org";"UserMailbox";"${words.report.New}"`,
    `"b@example.org";"UserMailbox";"${words.report.Old}"`,
  ]);
  assert.ok(pilot.said.includes(words.report.Summary.replace('{0}', '1').replace('{1}', '2')));
});

eachEngine('the report tells empty mailboxes from those it cannot read', async (here) => {
  const { folder, save, run } = here;
  const path = join(folder, 'report.csv');
  const report = save(reportScript({ sentence: 'Ny', oldSlogans: [], words }));
  const runs = await run(
    'Set-OrganizationConfig -PostponeRoamingSignaturesUntilLater $true',
    `Set-MailboxMessageConfiguration -Identity 'a@example.org'`,
    `$global:Mailboxes.Remove('b@example.org')`,
    `${report} -Path '${path}'`,
  );
  assert.ok(runs[3].said.some((line) => line.includes('b@example.org: no such mailbox')));
  assert.deepEqual(readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1), [
    `"a@example.org";"UserMailbox";"${words.report.None}"`,
    `"b@example.org";"UserMailbox";"${words.report.Unknown}"`,
  ]);
});

eachEngine('a computer’s files are written once, and found', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const signatures = join(folder, 'profile', 'Microsoft', 'Signatures');
  mkdirSync(signatures, { recursive: true });
  writeFileSync(join(signatures, 'Min egen.htm'), '<p>Min egen</p>');
  const own = { name: 'Signatur', folder, makeDefault: true, words };
  const detect = save(detectScript(own));
  const remediate = save(remediateScript(own));
  const runs = await run(detect, detect, remediate, detect, remediate);
  const said = words.remediation;
  assert.deepEqual(
    runs.map(({ out, code }) => [...out, code]),
    [
      [said.Behind, 1],
      [said.Behind, 1],
      [said.Written, 0],
      [said.Current, 0],
      [said.Current, 0],
    ],
  );
  assert.deepEqual(changes(runs), [
    [],
    [],
    ['New-ItemProperty Open New Signature', 'New-ItemProperty Open Reply-Forward Signature'],
    [],
    [],
  ]);
  assert.deepEqual(readdirSync(signatures).sort(), [
    'Min egen.htm',
    'Signatur.htm',
    'Signatur.rtf',
    'Signatur.txt',
  ]);
  for (const extension of ['htm', 'rtf', 'txt']) {
    const name = `Signatur.${extension}`;
    assert.deepEqual(readFileSync(join(signatures, name)), readFileSync(join(folder, 'a', name)));
  }
  assert.equal(readFileSync(join(signatures, 'Min egen.htm'), 'utf8'), '<p>Min egen</p>');
});

eachEngine('a newer folder is found behind, and written', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const own = { name: 'Signatur', folder, words };
  const detect = save(detectScript(own));
  const remediate = save(remediateScript(own));
  await run(remediate);
  bulkFolder(folder, 'Et andet navn');
  const runs = await run(detect, remediate, detect);
  assert.deepEqual(
    runs.map(({ out, code }) => [...out, code]),
    [
      [words.remediation.Behind, 1],
      [words.remediation.Written, 0],
      [words.remediation.Current, 0],
    ],
  );
});

eachEngine('a signature of the employee’s own is left alone', async ({ folder, save, run }) => {
  bulkFolder(folder);
  const signatures = join(folder, 'profile', 'Microsoft', 'Signatures');
  mkdirSync(signatures, { recursive: true });
  writeFileSync(join(signatures, 'Signatur.htm'), '<p>Min egen</p>');
  const own = { name: 'Signatur', folder, words };
  const before = files(signatures);
  const runs = await run(save(detectScript(own)), save(remediateScript(own)));
  assert.deepEqual(
    runs.map(({ out, code }) => [...out, code]),
    [
      [words.remediation.Foreign, 0],
      [words.remediation.Foreign, 0],
    ],
  );
  assert.deepEqual(files(signatures), before);
});

eachEngine('files that were altered on the way are not put on a computer', async (here) => {
  const { folder, save, run } = here;
  bulkFolder(folder);
  writeFileSync(join(folder, 'a', 'Signatur.htm'), 'vision-signature');
  const runs = await run(save(remediateScript({ name: 'Signatur', folder, words })));
  assert.equal(runs[0].code, 1);
  assert.deepEqual(runs[0].out, [
    words.remediation.Failed.replace('{0}', words.remediation.Altered),
  ]);
  assert.deepEqual(files(join(folder, 'profile')), []);
});

eachEngine('a folder that is out of reach harms nothing', async ({ folder, save, run }) => {
  const own = { name: 'Signatur', folder: join(folder, 'gone'), words };
  const runs = await run(save(detectScript(own)), save(remediateScript(own)));
  assert.deepEqual(
    runs.map(({ out, code }) => [...out, code]),
    [
      [words.remediation.Unreachable, 0],
      [words.remediation.Unreachable, 0],
    ],
  );
});
