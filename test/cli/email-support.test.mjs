import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { supportModule } from '../../scripts/pack-email-support.mjs';

const module = readFileSync('src/model/signature/lint-support.ts', 'utf8');

test('the support table in the repository is the one the installed package has', () => {
  assert.equal(module, supportModule(), 'run: node scripts/pack-email-support.mjs');
});

test('the table stays small enough for a browser', () => {
  assert.ok(gzipSync(module).length < 2500);
});

test('the table credits those who made it', () => {
  assert.match(module, /caniemail\.com by HTeuMeuLeu and contributors \(MIT\)/);
});
