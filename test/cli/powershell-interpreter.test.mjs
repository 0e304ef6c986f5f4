// What the interpreter gives for PowerShell's own rules, the surprising ones above all. Where there
// is a PowerShell, it is asked the same.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ENGINES } from '../helpers/powershell/engines.ts';
import { Interpreter } from '../helpers/powershell/interpreter.ts';

const standIn = resolve('test/cli/powershell-stand-in.ps1');

/** A command, and the lines it puts out. */
const RULES = [
  // Quotes: nothing is read between single ones, names and `$(…)` between double ones.
  ["'a $(throw 1) `n ''b'' \"'", "a $(throw 1) `n 'b' \""],
  ['"<$($Changes.Count)>"', '<0>'],
  ['$x = \'y\'; "a $x b"', 'a y b'],
  // What is on the left says what the right is taken for; capitals make no difference.
  ["'ÆØÅ' -eq 'æøå'", 'True'],
  ["'ÆØÅ' -ceq 'æøå'", 'False'],
  ["'1' -eq 1", 'True'],
  ["$null -eq ''", 'False'],
  ["'' -eq $null", 'False'],
  ['$null -ne @(1, 2)', 'True'],
  // A list on the left gives those elements for which it is true.
  ["@('a', 'b', 'A') -eq 'a'", 'a', 'A'],
  ["@('ab', 'b') -match 'a'", 'ab'],
  ["@('ab', 'cb') -replace 'b', 'x'", 'ax', 'cx'],
  ["@('a', 'B') -contains 'b'", 'True'],
  ["'c' -notin @('a', 'B')", 'True'],
  ["(1, 2, 3) -join '-'", '1-2-3'],
  ["$null -join '-'", ''],
  ["'{1} {0}' -f 'a', 'b'", 'b a'],
  ["'{0}' -f '{0} $x'", '{0} $x'],
  ["'<!-- a\nb -->c' -replace '(?s)<!--.*?-->', ''", 'c'],
  ["'x.HTML' -like '*.html'", 'True'],
  // What is true: nothing, an empty text, 0 and an empty list are not; a list of one is its element.
  ["if ('') { 1 } elseif (@()) { 2 } elseif (@(0)) { 3 } elseif (@(0, 0)) { 4 }", '4'],
  ["-not 'False'", 'False'],
  // A list of one is its element once it has gone through a pipeline; `@( )` makes a list of it.
  ['$x = @(5) | ForEach-Object { $_ }; $x + 1', '6'],
  ['@(@(5) | ForEach-Object { $_ }).Count', '1'],
  ['$x = @() | ForEach-Object { $_ }; @($x).Count', '0'],
  ['@($null).Count', '1'],
  ['@().Count', '0'],
  ['$null.Count', '0'],
  ["'abc'.Length", '3'],
  ['$x = $null; foreach ($y in $x) { 1 }; 2', '2'],
  ['$x = @(); $x += @(1, 2); $x += 3; $x.Count', '3'],
  ["$x = $null; $x += 'a'; $x", 'a'],
  ['@(1, 2)[5] -eq $null', 'True'],
  ['@(1, 2)[-1]', '2'],
  // A property that is not there, of a table, of an object, of nothing, of every element.
  ["@{ Name = 'a' }.NAME", 'a'],
  ['@{ Count = 7 }.Count', '7'],
  ["$null -eq (New-Object psobject -Property @{ A = 'x' }).B", 'True'],
  ["@(@{ A = 'x' }, @{ A = 'y' }).A", 'x', 'y'],
  ['\'[{"a": 1}, {"a": 2}]\' | ConvertFrom-Json | ForEach-Object { $_.a }', '1', '2'],
  ["(@{ A = @('x') } | ConvertTo-Json -Depth 5 | ConvertFrom-Json).A", 'x'],
  // What a function leaves behind is what it gives, not only what it returns.
  ["function Give { 'a'; return 'b' }; Give", 'a', 'b'],
  ["function Give([string]$Text) { $Text + '.' }; Give", '.'],
  ['function Give([switch]$Loud) { [bool]$Loud }; Give -Loud; Give', 'True', 'False'],
  ["$x = 'outer'; function Give { $x; $x = 'inner' }; Give; $x", 'outer', 'outer'],
  ['@(1, 2, 3) | ForEach-Object { if ($_ -eq 2) { return }; $_ }', '1', '3'],
  ['foreach ($x in 1, 2, 3) { if ($x -eq 2) { continue }; $x }', '1', '3'],
  ["try { throw 'a $x' } catch { $_.Exception.Message }", 'a $x'],
  ["[regex]::Unescape('\\u00e6\\u0024')", 'æ$'],
  ["[Net.WebUtility]::HtmlDecode('&lt;&#230;&nbsp;&amp;')", '<æ\u00a0&'],
  ["[regex]::Match('x', '(y)').Groups[1].Value", ''],
  ["Join-Path 'a' 'b\\c'", 'a/b/c'],
];

for (const engine of ENGINES) {
  for (const [command, ...lines] of RULES) {
    test(`${command} (${engine.name})`, async () => {
      const block = `function Ask { ${command} }`;
      const [run] = await engine.run(standIn, [`$(${block}; Ask)`], {});
      assert.deepEqual({ out: run.out, failed: run.failed }, { out: lines, failed: undefined });
    });
  }
}

const STRANGE = [
  'Get-Process',
  '$never',
  "'a' -band 'b'",
  'while ($true) { }',
  "'a' | Sort-Object -Descending",
  "'ab' -replace '(a)', '$1'",
  "'ab' -match '(?<name>a)'",
  'New-Object Net.WebClient',
  "[IO.File]::Delete('x')",
  "'a'.PadLeft(3)",
  "'it’s'",
];

for (const command of STRANGE) {
  test(`what it has not learnt ends the run, whoever catches: ${command}`, async () => {
    const interpreter = await Interpreter.start({});
    assert.throws(
      () => interpreter.run(`try { ${command} } catch { 'caught' }`),
      /not interpreted/,
    );
  });
}
