// Every script is read by a PowerShell grammar that is not ours: a slip in the scripts is found
// here, where there is no PowerShell to run them.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { signatureScripts } from '../../src/i18n/signature-scripts.ts';
import {
  createRuleScript,
  detectScript,
  outlookWebScript,
  remediateScript,
  removeRuleScript,
  reportScript,
} from '../../src/model/signature/powershell.ts';
import { firstError, powerShellParser } from '../helpers/powershell/syntax.ts';

const VALUES = ['Vision', "O'Brien’s “x” $(y) `n", '\\u0027; Remove-Item x', 'æøå\r\n😀'];
let parser;

before(async () => {
  parser = await powerShellParser();
});

function scripts(value, words) {
  const rule = { name: value, html: value, sentence: value, mark: 'vision-signature 7/1', words };
  const place = { name: value, folder: value, words };
  return [
    createRuleScript({ ...rule, from: '2024-05-01', until: '2024-05-29T17:00+02:00' }),
    createRuleScript(rule),
    removeRuleScript(rule),
    outlookWebScript({ words }),
    reportScript({ sentence: value, oldSlogans: [value, value], words }),
    detectScript(place),
    remediateScript({ ...place, makeDefault: true }),
  ];
}

for (const language of ['da', 'en']) {
  for (const value of VALUES) {
    test(`scripts in ${language} with ${JSON.stringify(value)} are PowerShell`, () => {
      for (const { name, text } of scripts(value, signatureScripts[language])) {
        const error = firstError(parser.parse(text).rootNode);
        const where = error && `${name}, line ${error.startPosition.row + 1}: ${error.text}`;
        assert.equal(error, undefined, where);
      }
    });
  }
}

test('the grammar finds what is no PowerShell', () => {
  assert.ok(firstError(parser.parse('if ($x { }').rootNode));
});
