import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { run, temporaryFolder } from './run-command.ts';

interface Manifest {
  people: { name: string; folder: string; files: { name: string; sha256: string }[] }[];
}

const folder = temporaryFolder();
const staff = join(folder, 'medarbejdere.csv');
// As Excel on a Danish machine saves it.
writeFileSync(
  staff,
  Buffer.from(
    'displayName;jobTitle;department;telephoneNumber;mail\r\n' +
      'Rådgiver Ét;Rådgiver;Center for Børn;43577501;raadgiver1@example.org\r\n' +
      ';Uden navn;Center for Børn;43577502;\r\n' +
      'Rådgiver To;Rådgiver;"Center; for ældre";ring til mig;raadgiver2@example.org\r\n',
    'latin1',
  ),
);

const make = (out: string, ...more: string[]) =>
  run('signatures', '--csv', staff, '--feed', 'demo/feeds/ishoj.json', '--out', out, ...more);

describe('signatures', () => {
  it('makes a folder for each employee, scripts and a report about the rows', async () => {
    const out = join(folder, 'signaturer');
    const { exit, out: said, err } = await make(out);
    assert.equal(exit, 5, err);
    assert.match(said, /Lavede 2 signaturer af 3 rækker/);
    const names = readdirSync(out).sort();
    assert.ok(names.includes('Set-VisionSignature.ps1'));
    const { people } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Rådgiver Ét', 'Rådgiver To'],
    );
    for (const { folder: own, files } of people) {
      assert.ok(files.some(({ name }) => name.endsWith('.htm')));
      for (const { name, sha256 } of files) {
        const bytes = readFileSync(join(out, own, name));
        assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, name);
      }
    }
    const report = readFileSync(join(out, 'rows.csv'), 'utf8');
    assert.match(report, /^3;/m);
    assert.match(report, /4;.*Rådgiver To/);
  });

  it('puts all of it into one file when that is asked for', async () => {
    const out = join(folder, 'signaturer.zip');
    await make(out, '--template', 'text');
    const names = Object.keys(unzipSync(readFileSync(out)));
    assert.ok(names.includes('manifest.json'));
    assert.ok(names.some((name) => name.endsWith('.htm')));
    assert.ok(!readdirSync(folder).some((name) => name.endsWith('.tmp')));
  });

  it('takes the place of the run before, and of nothing else', async () => {
    const out = join(folder, 'igen');
    await make(out);
    writeFileSync(join(out, 'gammel.txt'), '');
    await make(out);
    assert.ok(!existsSync(join(out, 'gammel.txt')));
    const mine = join(folder, 'billeder');
    mkdirSync(mine);
    writeFileSync(join(mine, 'ferie.jpg'), '');
    const { exit, err } = await make(mine);
    assert.equal(exit, 4);
    assert.match(err, /findes allerede/);
    assert.ok(existsSync(join(mine, 'ferie.jpg')));
    const site = join(folder, 'www');
    const address = ['--site', 'https://www.example.org/'];
    await run('publish', 'demo/feeds/ballerup.json', '--out', site, ...address);
    assert.equal((await make(site)).exit, 4);
    assert.ok(existsSync(join(site, 'vision.json')));
  });

  it('makes nothing else of a folder that is written with a slash', async () => {
    const out = join(folder, 'skråstreg');
    for (const run of ['first', 'second']) {
      const { exit, err } = await make(`${out}/`);
      assert.equal(exit, 5, `${run}: ${err}`);
    }
    assert.ok(existsSync(join(out, 'manifest.json')));
    assert.ok(!readdirSync(folder).some((name) => /\.(?:tmp|old)$/.test(name)));
  });

  it('makes a colour darker until it can be read', async () => {
    const out = join(folder, 'gul');
    await make(out, '--accent', '#ffd23f');
    const [person] = readdirSync(out, { withFileTypes: true }).filter((one) => one.isDirectory());
    const files = readdirSync(join(out, person!.name));
    const html = readFileSync(
      join(
        out,
        person!.name,
        files.find((name) => name.endsWith('.htm'))!,
      ),
    );
    assert.doesNotMatch(html.toString(), /#ffd23f/i);
    assert.match(html.toString(), /border-left:3px solid #[0-9a-f]{6}/);
  });

  it('says what is missing', async () => {
    const list = join(folder, 'liste.csv');
    writeFileSync(list, 'Farve;Antal\nrød;3\n');
    const out = join(folder, 'x');
    const { exit, err } = await run('signatures', '--csv', list, '--feed', staff, '--out', out);
    assert.equal(exit, 3);
    assert.match(err, /ingen kolonne med navne/);
    assert.equal((await run('signatures', '--csv', staff)).exit, 2);
    assert.equal((await make(out, '--template', 'pink')).exit, 2);
    assert.ok(!existsSync(out));
  });
});
