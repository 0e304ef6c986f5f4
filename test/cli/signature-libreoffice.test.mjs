// LibreOffice Writer reads HTML much as Word's engine does. Where it is installed, the file for
// classic Outlook is opened in it: no text may be lost, and images keep the size they were given.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateSync, crc32 } from 'node:zlib';
import { signatureOutputs } from '../../src/model/signature/outputs.ts';
import { employee, options, source } from '../model/signature/sample.ts';

const PROGRAMS = ['soffice', 'libreoffice'];
const program = PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0);
const skip = program ? false : 'LibreOffice is not installed: its import of the file was not tried';
const folder = mkdtempSync(join(tmpdir(), 'signature-'));
after(() => rmSync(folder, { recursive: true }));

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG of that size. */
function png(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 128);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

const INCHES = { in: 1, cm: 1 / 2.54, mm: 1 / 25.4, pt: 1 / 72 };

/** CSS pixels of a length such as `1.5626in`. */
function pixels(length) {
  const [, number, unit] = /^([\d.]+)([a-z]+)$/.exec(length);
  return Number(number) * INCHES[unit] * 96;
}

test('Writer keeps every word and the size of every image', { skip }, () => {
  const { classic, text } = signatureOutputs(employee, source, options());
  writeFileSync(join(folder, 'logo.png'), png(300, 112));
  writeFileSync(join(folder, 'kick-off.png'), png(960, 240));
  const local = classic.replaceAll('https://www.ishoj.dk/feed/', '');
  writeFileSync(join(folder, 'signature.htm'), local);
  execFileSync(program, [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'fodt:OpenDocument Text Flat XML',
    '--outdir',
    folder,
    join(folder, 'signature.htm'),
  ]);
  const document = readFileSync(join(folder, 'signature.fodt'), 'utf8');
  const body = document.slice(document.indexOf('<office:body>'));
  const words = body
    .replace(/<text:s[^>]*\/>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  const wanted = text.replace(/: https:\S+/g, '').match(/[\p{L}\d@.+]+/gu);
  for (const word of wanted) assert.ok(words.includes(word), `"${word}" is lost`);

  const frames = [...body.matchAll(/<draw:frame[^>]*>/g)].map(([frame]) => ({
    width: pixels(/svg:width="([^"]+)"/.exec(frame)[1]),
    height: pixels(/svg:height="([^"]+)"/.exec(frame)[1]),
  }));
  const expected = [
    { width: 150, height: 56 },
    { width: 480, height: 120 },
  ];
  assert.equal(frames.length, expected.length);
  for (const [index, { width, height }] of expected.entries()) {
    assert.ok(Math.abs(frames[index].width - width) < 1, `width of image ${index + 1}`);
    assert.ok(Math.abs(frames[index].height - height) < 1, `height of image ${index + 1}`);
  }
});
